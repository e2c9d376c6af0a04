// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/next_contact.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/account/step_date.h"
#include "domain/chasing/verdict/courtesy.h"
#include "domain/chasing/verdict/waiting_decision.h"

namespace relance {
namespace {

bool hasCredit(const AccountView& view) {
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!view.items().isDebit(i) && view.items().open[i] >= view.tolerance()) return true;
  }
  return false;
}

/// An executed contact, softer than a formal demand and before today, or a person's order with a reason.
bool isPreceded(const ItemLevel& level, Date today) {
  return level.isDemandByOrder || (level.softerContact && *level.softerContact < today);
}

/// What a formal demand lists: items that had none yet and were decided on, ordered, or contacted before today.
std::vector<ItemIndex> demandedItems(const AccountState& state, const Ladder& ladder) {
  std::vector<ItemIndex> items;
  for (const ClaimedItem& claimed : state.claim.items) {
    if (claimed.chaseable <= 0) continue;
    const ItemLevel level = levelOf(state.view, ladder, claimed.item);
    const bool isWarned = level.demandOrderedOn || isPreceded(level, state.view.today);
    if (!level.demandSentOn && isWarned) items.push_back(claimed.item);
  }
  return items;
}

std::optional<Reason> paceOf(const AccountView& view, const Step& step, Channel channel) {
  if (const auto until = quietUntil(view)) return reason::QuietDays{*until};
  if (step.writtenGap > 0 && isWritten(channel)) {
    if (const auto until = writtenGapUntil(view, step.writtenGap)) return reason::WrittenGap{*until};
  }
  if (const auto until = capUntil(view)) return reason::WeeklyCap{*until};
  return std::nullopt;
}

}  // namespace

std::optional<Date> capOf(const AccountView& view) { return capUntil(view); }

std::optional<ItemIndex> carryingItem(const AccountState& state, const std::vector<ItemIndex>& waiting) {
  const ItemColumns& items = state.view.items();
  std::optional<ItemIndex> carrying;
  for (const ClaimedItem& claimed : state.claim.items) {
    if (claimed.chaseable <= 0 || std::ranges::find(waiting, claimed.item) != waiting.end()) continue;
    const bool isLarger =
        carrying && items.due[claimed.item] == items.due[*carrying] && items.open[claimed.item] > items.open[*carrying];
    if (!carrying || isLarger) carrying = claimed.item;
  }
  return carrying;
}

NextContact nextContact(const AccountState& state, const Ladder& ladder, ItemIndex carrying, Date episode) {
  const AccountView& view = state.view;
  const ItemLevel level = levelOf(view, ladder, carrying);
  if (level.isStepLost) return {reason::StepRemoved{}, {}, {}, {}, {}, {}};
  NextStep next = nextStep(ladder, level.done, PredicateFacts(std::span(&state, 1)));
  if (next.place >= ladder.size()) return {reason::EndOfScenario{}, {}, next.passedOver, {}, {}, {}};
  const Step& step = ladder.at(next.place);
  NextContact contact{reason::StepDue{step.key}, step, next.passedOver, step.channel, level.jumps, {}};

  const Date date = stepDate(view, step, carrying, level, episode);
  if (date > view.today || step.kind == StepKind::decision) {
    contact.reason = reason::NotYetDue{step.key, std::max(date, plusDays(view.today, 1))};
    return contact;
  }
  const bool isDemand = step.kind == StepKind::formalDemand;
  if (isDemand && hasCredit(view)) {
    contact.reason = reason::CreditsToAllocate{};
    return contact;
  }
  if (isDemand && !isPreceded(level, view.today)) {
    contact.reason = reason::FormalDemandNotPreceded{};
    return contact;
  }
  const auto channel = reachableChannel(step, view.customer().reach);
  const bool isOrdered = isDemand && level.demandOrderedOn;
  if (const auto pace = isOrdered ? std::nullopt : paceOf(view, step, channel.value_or(step.channel))) {
    contact.reason = *pace;
    return contact;
  }
  if (!channel) {
    contact.reason = reason::AddressMissing{step.channel};
    return contact;
  }
  contact.channel = *channel;
  if (isDemand) contact.items = demandedItems(state, ladder);
  return contact;
}

std::optional<RejectedPayment> unansweredReject(const AccountView& view, Date episode) {
  std::optional<RejectedPayment> latest;
  for (const RejectedPayment& rejected : view.portfolio.rejectedPayments.of(view.account.customer)) {
    if (rejected.currency != view.account.currency || rejected.day < episode || rejected.day > view.today) continue;
    const bool isAnswered = std::ranges::any_of(view.contacts(), [&](const ContactEvent& contact) {
      return view.isOfAccount(contact) && isChasing(contact) && contact.kind != ContactEventKind::campaign &&
             contact.day >= rejected.day;
    });
    if (!isAnswered && (!latest || rejected.day >= latest->day)) latest = rejected;
  }
  return latest;
}

}  // namespace relance
