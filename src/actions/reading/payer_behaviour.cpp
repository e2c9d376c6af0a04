// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/payer_behaviour.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <tuple>

#include "actions/chasing/chased_account.h"
#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/account/acquaintance.h"
#include "storage/portfolio/written_off_invoices.h"
#include "storage/reading/settled_invoices.h"

namespace relance {
namespace {

void addInvoices(PayerBehaviour& behaviour, Database& database, const ChasedAccount& account, const ChasingSettings& settings) {
  const auto writtenOff = invoicesWrittenOff(database, behaviour.today, settings);
  for (const SettledInvoiceRow& row :
       settledInvoices(database, account.payer(), addMonths(behaviour.today, -12), behaviour.today)) {
    if (writtenOff.contains(row.item.value)) continue;
    const AccountState* state = account.state(row.currency);
    assert(state != nullptr && "whoever settled an invoice lately has an account");
    behaviour.invoices.push_back(settledInvoice(
        *state, {row.item, row.customer, row.number, row.currency, row.amountMinor, row.due, row.settled, 0, 0, false}));
  }
  for (const AccountState& state : account.states()) {
    auto open = overdueInvoices(state);
    std::ranges::move(open, std::back_inserter(behaviour.invoices));
  }
  std::ranges::sort(behaviour.invoices, {},
                    [](const DelayedInvoice& one) { return std::tuple(one.due, one.number, one.item.value); });
}

void addTotals(PayerBehaviour& behaviour, const ChasingSettings& settings) {
  std::map<std::string_view, DelayTotal> totals;
  for (const DelayedInvoice& one : behaviour.invoices) {
    DelayTotal& total = totals[one.currency.code()];
    total.currency = one.currency;
    total.isWeighed = !behaviour.hasSeveralCurrencies || settings.inBase(1, one.currency).has_value();
    ++total.invoices;
    if (one.isLate()) ++total.late;
    total.amountMinor = addMinor(total.amountMinor, one.amountMinor);
    total.amountTimesDays += static_cast<WideInt>(one.amountMinor) * one.counted();
  }
  for (const auto& [code, total] : totals) behaviour.totals.push_back(total);
  const auto mean = [&](YearHalf half) { return delayMean(behaviour.invoices, half, settings, behaviour.hasSeveralCurrencies); };
  behaviour.whole = mean(YearHalf::whole);
  behaviour.recent = mean(YearHalf::recent);
  behaviour.earlier = mean(YearHalf::earlier);
}

void addPromises(PayerBehaviour& behaviour, const ChasedAccount& account) {
  const Date yearAgo = addMonths(behaviour.today, -12);
  for (const AccountState& state : account.states()) {
    const PromiseRecord record = promiseRecord(state.view, state.claim.agreements, {});
    behaviour.promisesJudged += record.judged;
    behaviour.promisesKept += record.kept;
    for (const AgreementState& told : state.claim.agreements) {
      if (told.status != AgreementStatus::broken || *told.brokenOn <= yearAgo) continue;
      const Agreement& agreement = *told.agreement;
      behaviour.broken.push_back({agreement.id, agreement.kind, agreement.currency, agreement.made, told.due, *told.brokenOn});
    }
  }
  std::ranges::sort(behaviour.broken, {},
                    [](const BrokenAgreement& one) { return std::pair(one.brokenOn, one.agreement.value); });
}

void addAcquaintance(PayerBehaviour& behaviour, const Portfolio& portfolio, const PortfolioCustomer& payer) {
  behaviour.paidInvoices = static_cast<int>(payer.settledInvoices);
  if (payer.firstInvoice) behaviour.firstInvoice = dateOf(*payer.firstInvoice);
  behaviour.isNew = isNewPayer(payer, behaviour.today);
  behaviour.customerMonths = monthsKnown(portfolio, payer, behaviour.today);
}

}  // namespace

Outcome<PayerBehaviour> payerBehaviour(Database& database, std::string_view customerCode, Date today) {
  const auto payer = payerOfCode(database, customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  const ChasedAccount account(database, *rules, *payer, today);
  const auto& customers = account.portfolio().customers;
  const auto row = std::ranges::find(customers, *payer, &PortfolioCustomer::id);
  assert(row != customers.end());
  PayerBehaviour behaviour;
  behaviour.customer = row->code;
  behaviour.name = row->name;
  behaviour.today = today;
  behaviour.base = rules->policy.settings.base;
  behaviour.hasSeveralCurrencies = account.states().size() > 1;
  addInvoices(behaviour, database, account, rules->policy.settings);
  addTotals(behaviour, rules->policy.settings);
  addPromises(behaviour, account);
  addAcquaintance(behaviour, account.portfolio(), *row);
  return behaviour;
}

}  // namespace relance
