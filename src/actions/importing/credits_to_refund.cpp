// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/credits_to_refund.h"

#include <algorithm>

#include "storage/stores/item_store.h"

namespace relance {

void CreditsToRefund::watch(CustomerId customer) {
  const auto [place, isNew] = m_credits.try_emplace(customer.value);
  if (!isNew) return;
  ItemStore items(m_database);
  for (const auto& payment : DocumentReader(m_database).unappliedPayments(customer)) {
    const ItemRef linked = payment.linked ? ItemRef::known(payment.linked) : ItemRef{};
    const DayNumber issued = dayNumber(payment.issued);
    place->second.push_back(
        {ItemRef::known(payment.id), linked, payment.currency, issued, issued, items.unallocatedMinor(payment.id), false});
  }
}

void CreditsToRefund::offer(const ImportPlan& plan, ItemRef payment, std::int64_t leftMinor, DayNumber covered) {
  const PlannedItem& item = plan.items[payment.place()];
  const auto credits = m_credits.find(item.customer.key());
  if (credits == m_credits.end() || leftMinor == 0) return;
  credits->second.push_back({payment, item.linked, item.currency, item.issued, covered, leftMinor, false});
}

std::int64_t CreditsToRefund::refund(ImportPlan& plan, ItemRef refund, std::int64_t amountMinor, DayNumber& covered) {
  const PlannedItem item = plan.items[refund.place()];
  auto& credits = m_credits[item.customer.key()];
  std::vector<Credit*> usable;
  for (auto& credit : credits) {
    if (credit.currency == item.currency && credit.leftMinor > 0) usable.push_back(&credit);
  }
  std::ranges::stable_sort(usable, {}, [&](const Credit* credit) {
    const bool isForIt = !item.linked.isNone() && credit->linked == item.linked;
    return std::pair{!isForIt, credit->issued};
  });
  for (Credit* credit : usable) {
    const std::int64_t part = std::min(amountMinor, credit->leftMinor);
    if (part == 0) break;
    plan.allocations.push_back({refund, credit->item, part, item.issued});
    amountMinor -= part;
    credit->leftMinor -= part;
    credit->isTouched = true;
    credit->covered = std::max({credit->covered, credit->issued, item.issued});
    covered = std::max(covered, credit->issued);
  }
  return amountMinor;
}

void CreditsToRefund::settle(ImportPlan& plan) const {
  for (const auto& [customer, credits] : m_credits) {
    for (const auto& credit : credits) {
      if (!credit.isTouched || credit.leftMinor > 0) continue;
      if (credit.item.isKnown()) {
        plan.toRefresh.push_back(credit.item.id());
      } else {
        plan.items[credit.item.place()].settled = credit.covered;
      }
    }
  }
}

}  // namespace relance
