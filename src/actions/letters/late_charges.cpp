// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/late_charges.h"

#include <algorithm>

#include "domain/law/debtor_kind.h"
#include "domain/law/fixed_costs.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

bool wasOpenAfterDue(const Item& item, const std::vector<Reduction>& reductions) {
  std::int64_t open = item.amount.minor;
  for (const Reduction& reduction : reductions) {
    if (reduction.isCorrection || reduction.on <= item.due) open = subtractMinor(open, reduction.amountMinor);
  }
  return open > 0;
}

}  // namespace

std::vector<Reduction> reductionsOf(Database& database, const Item& item, Date today) {
  ItemStore store(database);
  std::vector<Reduction> reductions;
  for (const SettlingAllocation& settling : store.allocationsOf(item.id)) {
    const Allocation& allocation = settling.allocation;
    const Date from = std::max({allocation.dated, settling.debitIssued, settling.creditIssued});
    if (allocation.debit != item.id || from > today || (allocation.reversed && *allocation.reversed <= today)) continue;
    const auto credit = store.find(allocation.credit);
    const bool isCorrection = credit && credit->kind == ItemKind::creditNote && credit->linked == item.id;
    reductions.push_back({from, allocation.amountMinor, isCorrection});
  }
  return reductions;
}

LateCharges lateCharges(const Item& item, const Customer& debtor, const std::vector<Reduction>& reductions, const ChargeLaw& law,
                        Date today, const ChargeScope& scope) {
  const DebtorKind kind = debtorKindOf(debtor.kind);
  if (kind == DebtorKind::consumer || item.due >= today || !wasOpenAfterDue(item, reductions)) return {};
  InterestQuestion question;
  question.country = law.country;
  question.debtor = kind;
  question.principalMinor = subtractMinor(item.amount.minor, scope.setAsideMinor);
  question.due = scope.interestFrom.value_or(item.originalDue.value_or(item.due));
  question.until = today;
  question.reductions = reductions;
  return {interestStatement(question, law.rates, law.calendars.of(debtor.country, debtor.region)),
          fixedCosts(law.country, kind, item.amount)};
}

}  // namespace relance
