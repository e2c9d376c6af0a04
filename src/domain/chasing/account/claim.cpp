// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/claim.h"

#include <algorithm>
#include <utility>

namespace relance {
namespace {

std::vector<std::int64_t> itemsDeductedWhole(const AccountView& view, const Claim& claim) {
  std::vector<std::int64_t> ids;
  for (const ClaimedItem& claimed : claim.items) {
    if (claimed.chaseable == 0) ids.push_back(view.items().id[claimed.item]);
  }
  return ids;
}

/// Advances, and credits linked to an item that is deducted whole, are shown but never netted.
bool isNetted(const ItemColumns& items, ItemIndex credit, const std::vector<std::int64_t>& deductedItems) {
  if (items.kind(credit) == ItemKind::advance) return false;
  return items.linked[credit] == 0 || std::ranges::find(deductedItems, items.linked[credit]) == deductedItems.end();
}

std::int64_t nettedCredits(const AccountView& view, const Claim& claim) {
  const auto deducted = itemsDeductedWhole(view, claim);
  std::int64_t credits = 0;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!view.items().isDebit(i) && isNetted(view.items(), i, deducted)) credits = addMinor(credits, view.items().open[i]);
  }
  return credits;
}

/// Takes the parts off an overdue item. What they leave below the tolerance goes with the last of them.
std::int64_t takeParts(Claim& claim, ItemId item, std::int64_t open, std::int64_t tolerance) {
  if (claim.parts.empty()) return open;
  const ItemParts parts = partsOf(claim.parts, item);
  std::int64_t left = open;
  std::optional<std::size_t> last;
  for (const auto& [deduction, amount] : {std::pair{Deduction::disputed, parts.disputed},
                                          {Deduction::promised, parts.promised},
                                          {Deduction::announced, parts.announced}}) {
    const std::int64_t taken = std::min(left, amount);
    if (taken == 0) continue;
    last = static_cast<std::size_t>(deduction);
    claim.deducted[*last] = addMinor(claim.deducted[*last], taken);
    left -= taken;
  }
  if (!last || left >= tolerance) return left;
  claim.deducted[*last] = addMinor(claim.deducted[*last], left);
  return 0;
}

/// A promise whose date is over and whose payments are not imported yet; an announced payment that has to be checked. One
/// that lies on nothing, as what it promised has come by another way, is none.
const AgreementState* firstToVerify(const AccountView& view, const Claim& claim, bool isAnnounced) {
  const AgreementState* first = nullptr;
  const auto lying = agreementsLyingOn(view, view.today);
  for (const AgreementState& state : claim.agreements) {
    if (state.status != AgreementStatus::toVerify || state.isAnnounced() != isAnnounced) continue;
    if (std::ranges::find(lying, state.agreement->id) == lying.end()) continue;
    if (first == nullptr || state.due < first->due) first = &state;
  }
  return first;
}

Reason reasonOfNothingLeft(const AccountView& view, const Claim& claim, Deduction deduction) {
  if (deduction == Deduction::promised) {
    if (const AgreementState* state = firstToVerify(view, claim, false)) return reason::PromiseToVerify{state->due};
  }
  if (deduction == Deduction::announced && firstToVerify(view, claim, true) != nullptr) return reason::PaymentToVerify{};
  return reasonOf(deduction);
}

/// `hasDebits`: anything on the debit side, refunds too.
Reason reasonOfNothingOverdue(const AccountView& view, const Claim& claim, bool hasDebits, bool hasMoreThanResidues) {
  if (!hasDebits && view.account.itemCount > 0) return reason::CreditBalance{};
  if (claim.openInvoices > 0 && !hasMoreThanResidues) return reason::BelowMinimum{};
  return reason::NothingOverdue{};
}

}  // namespace

Claim claimOf(const AccountView& view) {
  const ItemColumns& items = view.items();
  const std::int64_t tolerance = view.tolerance();
  Claim claim;
  claim.agreements = agreementStates(view);
  claim.parts = itemPartsOn(view, view.today);
  claim.items.reserve(view.account.itemCount);
  const WholeDeductions deductions(view);
  bool hasDebits = false;
  bool hasCredits = false;
  bool hasMoreThanResidues = false;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!items.isDebit(i)) {
      hasCredits = true;
      continue;
    }
    hasDebits = true;
    if (!isChasedKind(items.kind(i))) continue;
    claim.openInvoices = addMinor(claim.openInvoices, items.open[i]);
    if (items.open[i] < tolerance) continue;
    hasMoreThanResidues = true;
    if (daysLate(items, i, view.day()) <= 0) continue;
    claim.overdue = addMinor(claim.overdue, items.open[i]);
    const auto whole = deductions.of(i);
    if (whole) claim.deducted[static_cast<std::size_t>(*whole)] += items.open[i];
    claim.items.push_back({i, whole ? 0 : takeParts(claim, items.itemId(i), items.open[i], tolerance)});
  }
  if (hasCredits) claim.credits = nettedCredits(view, claim);
  claim.chaseable = claim.overdue;
  if (claim.items.empty()) {
    claim.chaseable = -claim.credits;
    claim.deducted[static_cast<std::size_t>(Deduction::credits)] = claim.credits;
    claim.nothingToChase = reasonOfNothingOverdue(view, claim, hasDebits, hasMoreThanResidues);
    return claim;
  }
  claim.deducted[static_cast<std::size_t>(Deduction::credits)] = claim.credits;
  for (std::size_t d = 0; d < deductionCount; ++d) {
    claim.chaseable = subtractMinor(claim.chaseable, claim.deducted[d]);
    if (claim.chaseable < tolerance && claim.deducted[d] > 0 && !claim.nothingToChase) {
      claim.nothingToChase = reasonOfNothingLeft(view, claim, static_cast<Deduction>(d));
    }
  }
  return claim;
}

std::int64_t leftOf(const AccountView& view, const Claim& claim, ItemIndex item) {
  if (wholeDeduction(view, item)) return 0;
  const std::int64_t left = view.items().open[item] - partsOf(claim.parts, view.items().itemId(item)).sum();
  return left < view.tolerance() ? 0 : left;
}

bool hasCreditsToAllocate(const AccountView& view, const Claim& claim) {
  const ItemColumns& items = view.items();
  if (claim.credits == 0) return false;
  if (claim.overdue > 0 && static_cast<WideInt>(claim.credits) * 100 >= static_cast<WideInt>(claim.overdue) * 30) return true;
  const auto deducted = itemsDeductedWhole(view, claim);
  std::int64_t oldestTogether = 0;
  std::vector<std::int64_t> wanted;  // each open invoice, and the oldest ones together
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!items.isDebit(i) || !isChasedKind(items.kind(i))) continue;
    oldestTogether = addMinor(oldestTogether, items.open[i]);
    wanted.push_back(items.open[i]);
    wanted.push_back(oldestTogether);
  }
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (items.isDebit(i) || items.open[i] < view.tolerance() || !isNetted(items, i, deducted)) continue;
    if (std::ranges::find(wanted, items.open[i]) != wanted.end()) return true;
  }
  return false;
}

}  // namespace relance
