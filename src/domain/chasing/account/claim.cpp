// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/claim.h"

#include <algorithm>

#include "domain/chasing/account/item_identity.h"
#include "domain/chasing/account/suspension.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {
namespace {

bool isStoppedByInsolvency(const PortfolioCustomer& customer, DayNumber issued) {
  const auto& judgment = customer.judgmentOn ? customer.judgmentOn : customer.insolventOn;
  return customer.insolventOn && judgment && issued <= dayNumber(*judgment);
}

bool waitsForCleaning(const AccountView& view, ItemIndex i) {
  const ItemIdentity identity(view, i);
  return identity.daysLateAtEntry() > oldDebtDays && !cleanedOn(view, identity);
}

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

/// `hasDebits`: anything on the debit side, refunds too.
Reason reasonOfNothingOverdue(const AccountView& view, const Claim& claim, bool hasDebits, bool hasMoreThanResidues) {
  if (!hasDebits && view.account.itemCount > 0) return reason::CreditBalance{};
  if (claim.openInvoices > 0 && !hasMoreThanResidues) return reason::BelowMinimum{};
  return reason::NothingOverdue{};
}

}  // namespace

Reason reasonOf(Deduction deduction) {
  switch (deduction) {
    case Deduction::insolvent:
      return reason::Insolvent{};
    case Deduction::toClean:
      return reason::ToClean{};
    case Deduction::factored:
      return reason::Factored{};
    case Deduction::handedOver:
      return reason::HandedOver{};
    case Deduction::onHold:
      return reason::ItemsOnHold{};
    case Deduction::disputed:
      return reason::AllDisputed{};
    case Deduction::promised:
      return reason::AllPromised{};
    case Deduction::announced:
      return reason::PaymentAnnounced{};
    case Deduction::credits:
      return reason::CoveredByCredits{};
  }
  return reason::NothingOverdue{};
}

std::optional<Deduction> wholeDeduction(const AccountView& view, ItemIndex i) {
  const ItemColumns& items = view.items();
  const PortfolioCustomer& invoiced = view.portfolio.customers[items.customer[i]];
  if (isStoppedByInsolvency(invoiced, items.issued[i]) || isStoppedByInsolvency(view.customer(), items.issued[i])) {
    return Deduction::insolvent;
  }
  if (waitsForCleaning(view, i)) return Deduction::toClean;
  if (items.isFactored(i)) return Deduction::factored;
  if (isItemHeld(view, i)) return Deduction::onHold;
  return std::nullopt;
}

Claim claimOf(const AccountView& view) {
  const ItemColumns& items = view.items();
  const std::int64_t tolerance = view.tolerance();
  Claim claim;
  bool hasDebits = false;
  bool hasMoreThanResidues = false;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!items.isDebit(i)) continue;
    hasDebits = true;
    if (!isChasedKind(items.kind(i))) continue;
    claim.openInvoices = addMinor(claim.openInvoices, items.open[i]);
    if (items.open[i] < tolerance) continue;
    hasMoreThanResidues = true;
    if (daysLate(items, i, view.day()) <= 0) continue;
    claim.overdue = addMinor(claim.overdue, items.open[i]);
    const auto whole = wholeDeduction(view, i);
    if (whole) claim.deducted[static_cast<std::size_t>(*whole)] += items.open[i];
    claim.items.push_back({i, whole ? 0 : items.open[i]});
  }
  const auto deducted = itemsDeductedWhole(view, claim);
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!items.isDebit(i) && isNetted(items, i, deducted)) claim.credits = addMinor(claim.credits, items.open[i]);
  }
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
      claim.nothingToChase = reasonOf(static_cast<Deduction>(d));
    }
  }
  return claim;
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
