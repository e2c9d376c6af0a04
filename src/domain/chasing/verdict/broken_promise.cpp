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

bool isOpen(const AccountView& view, ItemId item) {
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (view.items().itemId(i) == item) return true;
  }
  return false;
}

/// By a contact that reached a step, or by a person: a jump, or the decision for a formal demand, of an item still open.
bool isLevelMovedSince(const AccountView& view, Date day) {
  const bool isReached = std::ranges::any_of(view.contacts(), [&](const ContactEvent& contact) {
    return view.isOfAccount(contact) && isChasing(contact) && contact.day >= day && contact.day <= view.today &&
           contact.kind != ContactEventKind::campaign && reachesStep(contact);
  });
  if (isReached) return true;
  const auto isOpenItem = [&](ItemId item) { return isOpen(view, item); };
  return std::ranges::any_of(
             view.portfolio.jumps.of(view.account.customer),
             [&](const LevelJump& jump) { return jump.day >= day && jump.day <= view.today && isOpen(view, jump.item); }) ||
         std::ranges::any_of(view.portfolio.decisions.of(view.account.customer), [&](const Decision& decision) {
           return decision.day >= day && decision.day <= view.today && decision.choice == DecisionChoice::formalDemand &&
                  std::ranges::any_of(decision.items, isOpenItem);
         });
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

bool leavesOutReminder(const AccountView& view, const AccountState& state) {
  if (state.claim.agreements.size() < 2) return false;
  const auto episode = episodeStart(state.view);
  std::vector<Date> broken;
  for (const AgreementState& promise : state.claim.agreements) {
    if (promise.status != AgreementStatus::broken || !episode) continue;
    if (*promise.brokenOn >= *episode && *promise.brokenOn <= view.today) broken.push_back(*promise.brokenOn);
  }
  if (broken.size() < 2) return false;
  std::ranges::sort(broken);
  return !isLevelMovedSince(view, broken[1]);
}

}  // namespace relance
