// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_charges.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "actions/chasing/ledger_policy.h"
#include "actions/letters/late_charges.h"
#include "actions/letters/ledger_rates.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"
#include "storage/stores/private_text_store.h"

namespace relance {
namespace {

class ChargeReader {
 public:
  ChargeReader(Database& database, CustomerId payer, Date today) : m_database(database), m_payer(payer), m_today(today) {}

  ToldCharges read(std::span<const ToldAgreement> agreements) {
    m_known = knownWaivers(m_database, m_payer, m_today, agreements);
    for (const KnownWaiver& known : m_known) m_told.waivers.push_back(told(known));
    std::ranges::reverse(m_told.waivers);
    const std::vector<Item> items = chargedItems();
    if (!items.empty()) readCharges(items);
    return std::move(m_told);
  }

 private:
  ToldWaiver told(const KnownWaiver& known) {
    ToldWaiver entry{known, {}, PrivateTextStore(m_database).text(known.waiver.reason), {}};
    for (const ItemId id : known.waiver.items) {
      if (const auto item = ItemStore(m_database).find(id)) entry.itemNumbers.push_back(item->number);
    }
    const PersonId person = known.waiver.person;
    if (const auto author = person ? PersonStore(m_database).find(person) : std::nullopt) entry.author = author->name;
    return entry;
  }

  bool isNamed(ItemId item) const {
    return std::ranges::any_of(m_known, [&](const KnownWaiver& known) {
      return std::ranges::find(known.waiver.items, item) != known.waiver.items.end();
    });
  }

  std::vector<Item> chargedItems() {
    std::vector<Item> items;
    ItemStore store(m_database);
    for (const CustomerId customer : CustomerStore(m_database).paidBy(m_payer)) {
      for (Item& item : m_known.empty() ? store.openOfCustomer(customer) : store.ofCustomer(customer)) {
        const bool isClaim =
            item.side == Side::debit && item.kind != ItemKind::refund && !item.factored && item.issued <= m_today;
        const bool isOpen = !item.settledOn || *item.settledOn > m_today;
        if (isClaim && item.due < m_today && (isOpen || isNamed(item.id))) items.push_back(std::move(item));
      }
    }
    std::ranges::sort(items, {}, [](const Item& item) { return std::tie(item.due, item.number, item.id); });
    return items;
  }

  void readCharges(const std::vector<Item>& items) {
    const Creditor creditor = CreditorStore(m_database).find();
    const RateBook rates = ledgerRates(m_database);
    const CalendarBook calendars = ledgerCalendars(m_database);
    const ChargeLaw law{creditor.country, rates, calendars};
    std::map<std::string, ChargeSum> sums;
    std::optional<Customer> debtor;
    for (const Item& item : items) {
      if (!debtor || debtor->id != item.customer) debtor = CustomerStore(m_database).find(item.customer);
      const LateCharges late = lateCharges(item, *debtor, reductionsOf(m_database, item, m_today), law, m_today);
      const ToldCharge charge = told(item, late);
      if (charge.interest.minor == 0 && charge.costs.minor == 0 && !charge.unknown) continue;
      const Money none{0, item.amount.currency};
      ChargeSum& sum = sums.try_emplace(std::string(none.currency.code()), ChargeSum{none, none}).first->second;
      sum.claimed = sum.claimed + charge.claimed();
      sum.waived = sum.waived + charge.waived;
      m_told.items.push_back(charge);
    }
    for (const auto& [code, sum] : sums) m_told.sums.push_back(sum);
  }

  ToldCharge told(const Item& item, const LateCharges& late) const {
    const Money none{0, item.amount.currency};
    ToldCharge charge{item.id, item.number, item.due, {}, none, none, none, {}};
    if (late.interest && late.interest->isDone()) charge.interest.minor = late.interest->value().totalMinor;
    if (late.interest && !late.interest->isDone()) charge.unknown = late.interest->refusal();
    if (late.costs && late.costs->currency == none.currency) charge.costs = *late.costs;
    if (const KnownWaiver* known = waiverOn(m_known, item.id)) {
      charge.waiver = known->waiver.id;
      charge.waived = known->waiver.costs ? charge.interest + charge.costs : charge.interest;
    }
    return charge;
  }

  Database& m_database;
  CustomerId m_payer;
  Date m_today;
  std::vector<KnownWaiver> m_known;
  ToldCharges m_told;
};

}  // namespace

ToldCharges chargesOf(Database& database, CustomerId payer, Date today, std::span<const ToldAgreement> agreements) {
  return ChargeReader(database, payer, today).read(agreements);
}

ToldCharges chargesOf(Database& database, CustomerId payer, Date today) {
  return chargesOf(database, payer, today, agreementsOf(database, payer, today));
}

}  // namespace relance
