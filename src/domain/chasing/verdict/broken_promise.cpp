// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/broken_promise.h"

#include <algorithm>
#include <vector>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/episode.h"

namespace relance {
namespace {

bool isChased(const AccountState& state, const Agreement& agreement) {
  return std::ranges::any_of(state.claim.items, [&](const ClaimedItem& claimed) {
    return claimed.chaseable > 0 && std::ranges::find(agreement.items, state.view.items().itemId(claimed.item),
                                                      &AgreedItem::item) != agreement.items.end();
  });
}

bool isContactedSince(const AccountView& view, Date day) {
  return std::ranges::any_of(view.contacts(), [&](const ContactEvent& contact) {
    return view.isOfAccount(contact) && isChasing(contact) && contact.kind != ContactEventKind::campaign && contact.day >= day;
  });
}

bool reachesStep(const ContactEvent& contact) {
  return std::ranges::any_of(contact.items, [](const CoveredItem& item) { return !item.stepKey.empty(); });
}

bool isLevelMovedSince(const AccountView& view, Date day) {
  return std::ranges::any_of(view.contacts(),
                             [&](const ContactEvent& contact) {
                               return view.isOfAccount(contact) && isChasing(contact) && contact.day >= day &&
                                      contact.kind != ContactEventKind::campaign && reachesStep(contact);
                             }) ||
         std::ranges::any_of(view.portfolio.jumps.of(view.account.customer),
                             [&](const LevelJump& jump) { return jump.day >= day; });
}

}  // namespace

std::optional<AgreementState> unansweredPromise(const AccountState& state) {
  std::optional<AgreementState> latest;
  for (const AgreementState& promise : state.claim.agreements) {
    if (!promise.isNotKept() || !isChased(state, *promise.agreement)) continue;
    if (isContactedSince(state.view, *promise.brokenOn)) continue;
    if (!latest || *promise.brokenOn >= *latest->brokenOn) latest = promise;
  }
  return latest;
}

bool leavesOutReminder(const AccountState& state) {
  if (state.claim.agreements.size() < 2) return false;
  const auto episode = episodeStart(state.view);
  std::vector<Date> broken;
  for (const AgreementState& promise : state.claim.agreements) {
    if (promise.status == AgreementStatus::broken && episode && *promise.brokenOn >= *episode)
      broken.push_back(*promise.brokenOn);
  }
  if (broken.size() < 2) return false;
  std::ranges::sort(broken);
  return !isLevelMovedSince(state.view, broken[1]);
}

}  // namespace relance
