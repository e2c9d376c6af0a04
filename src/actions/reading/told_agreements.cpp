// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_agreements.h"

#include <algorithm>

#include "actions/chasing/ledger_policy.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/promise_store.h"

namespace relance {
namespace {

ToldAgreement told(Database& database, const AgreementState& state, PersonId author) {
  ToldAgreement entry{*state.agreement, state.status, state.remaining, state.due, state.brokenOn, {}, {}};
  if (const auto person = author ? PersonStore(database).find(author) : std::nullopt) entry.author = person->name;
  for (const AgreedItem& agreed : state.agreement->items) {
    if (const auto item = ItemStore(database).find(agreed.item)) entry.itemNumbers.push_back(item->number);
  }
  return entry;
}

}  // namespace

std::vector<ToldAgreement> agreementsOf(Database& database, CustomerId payer, Date today) {
  const std::vector<Agreement> stored = PromiseStore(database).ofCustomer(payer);
  if (stored.empty()) return {};
  const ChasingSettings settings = chasingSettings(database);
  const CalendarBook calendars = ledgerCalendars(database);
  const Portfolio portfolio = loadAccount(database, today, payer, settings);
  std::vector<ToldAgreement> list;
  for (CustomerIndex place = 0; place < portfolio.customers.size(); ++place) {
    const PortfolioCustomer& customer = portfolio.customers[place];
    for (const Agreement& agreement : portfolio.agreements.of(place)) {
      // An account of which nothing is open any more has no place among the accounts, and still has promises.
      Account account;
      account.customer = place;
      account.currency = agreement.currency;
      const AccountView view{portfolio, account, settings, calendars.of(customer.country, customer.region), today};
      const auto row = std::ranges::find(stored, agreement.id, &Agreement::id);
      list.push_back(told(database, agreementStateOn(view, agreement, today), row->person));
    }
  }
  std::ranges::reverse(list);
  return list;
}

}  // namespace relance
