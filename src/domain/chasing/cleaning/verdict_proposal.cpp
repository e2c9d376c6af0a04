// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/verdict_proposal.h"

#include <algorithm>

namespace relance {
namespace {

constexpr int proofDays = 7;
constexpr int unclaimedDays = 30;

const DoubtFact* find(const std::vector<DoubtFact>& doubts, Doubt doubt) {
  const auto found = std::ranges::find(doubts, doubt, &DoubtFact::doubt);
  return found == doubts.end() ? nullptr : &*found;
}

/// The debit that the credit was meant for, as far as the account tells.
std::optional<std::string> debitFor(const AccountView& view, ItemIndex credit) {
  const ItemColumns& items = view.items();
  std::optional<std::string> oldest;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!items.isDebit(i) || items.isFactored(i) || !isChasedKind(items.kind(i))) continue;
    if (items.linked[credit] == items.id[i]) return std::string(items.number(i));
    if (!oldest) oldest.emplace();
  }
  for (ItemIndex i = view.begin(); i < view.end() && oldest; ++i) {
    const bool isEqual = items.isDebit(i) && isChasedKind(items.kind(i)) && items.open[i] == items.open[credit];
    if (isEqual && !items.isFactored(i)) return std::string(items.number(i));
  }
  return oldest;
}

bool hasCredit(const AccountView& view) {
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!view.items().isDebit(i) && view.items().kind(i) != ItemKind::advance) return true;
  }
  return false;
}

ProposedVerdict byValue(const std::vector<RouteValue>& routes) {
  const RouteValue& best = bestOf(routes);
  switch (best.route) {
    case RecoveryRoute::chase:
      return {CleaningVerdict::chase, VerdictGround::bestRoute, {}, {}};
    case RecoveryRoute::agency:
    case RecoveryRoute::lawyer:
      return {CleaningVerdict::handOver, VerdictGround::bestRoute, best.partner, {}};
    case RecoveryRoute::writeOff:
      break;
  }
  return {CleaningVerdict::writeOff, VerdictGround::noRoutePays, {}, {}};
}

}  // namespace

ProposedVerdict proposedVerdict(const AccountView& view, ItemIndex item, const std::vector<DoubtFact>& doubts,
                                const std::vector<RouteValue>& routes) {
  if (!view.items().isDebit(item)) {
    if (const auto debit = debitFor(view, item)) return {CleaningVerdict::offset, VerdictGround::creditCovers, *debit, {}};
    return {CleaningVerdict::leave, VerdictGround::creditUnclaimed, {}, plusDays(view.today, unclaimedDays)};
  }
  if (find(doubts, Doubt::residue) != nullptr) {
    if (hasCredit(view)) return {CleaningVerdict::offset, VerdictGround::creditCovers, {}, {}};
    return {CleaningVerdict::writeOff, VerdictGround::tooSmall, {}, {}};
  }
  if (find(doubts, Doubt::duplicate) != nullptr) return {CleaningVerdict::dispute, VerdictGround::invoicedTwice, {}, {}};
  if (const DoubtFact* claim = find(doubts, Doubt::nearPrescription)) {
    if (*claim->day < view.today) {
      const ProposedVerdict best = byValue(routes);
      return best.verdict == CleaningVerdict::writeOff
                 ? ProposedVerdict{CleaningVerdict::writeOff, VerdictGround::claimExpired, {}, {}}
                 : best;
    }
    const auto lawyer = std::ranges::find(routes, RecoveryRoute::lawyer, &RouteValue::route);
    const bool pays = lawyer != routes.end() && lawyer->expectedMinor > 0;
    if (pays) return {CleaningVerdict::handOver, VerdictGround::claimExpiresSoon, lawyer->partner, {}};
  }
  if (find(doubts, Doubt::noProof) != nullptr) {
    return {CleaningVerdict::leave, VerdictGround::proofFirst, {}, plusDays(view.today, proofDays)};
  }
  return byValue(routes);
}

}  // namespace relance
