// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/next_contact.h"

#include <algorithm>
#include <set>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/account/step_date.h"
#include "domain/chasing/verdict/courtesy.h"
#include "domain/chasing/verdict/waiting_decision.h"

namespace relance {
namespace {

/// An executed contact, softer than a formal demand and before today, or a person's order with a reason.
bool isPreceded(const ItemLevel& level, Date today) {
  return level.isDemandByOrder || (level.softerContact && *level.softerContact < today);
}

std::vector<ItemIndex> demandedItems(const AccountState& state, const Ladder& ladder, const ItemLevel& carrying) {
  std::vector<ItemIndex> items;
  for (const ClaimedItem& claimed : state.claim.items) {
    if (claimed.chaseable <= 0) continue;
    if (isListedInDemand(levelOf(state.view, ladder, claimed.item), carrying, state.view.today)) items.push_back(claimed.item);
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

bool hasCredit(const AccountView& view) {
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!view.items().isDebit(i) && view.items().open[i] >= view.tolerance()) return true;
  }
  return false;
}

std::optional<ItemIndex> carryingItem(const AccountState& state, const std::vector<ItemIndex>& waiting) {
  const ItemColumns& items = state.view.items();
  std::optional<ItemIndex> carrying;
  for (const ClaimedItem& claimed : state.claim.items) {
    if (carrying && items.due[claimed.item] != items.due[*carrying]) break;  // they stand by due date
    if (claimed.chaseable <= 0 || std::ranges::find(waiting, claimed.item) != waiting.end()) continue;
    if (!carrying || items.open[claimed.item] > items.open[*carrying]) carrying = claimed.item;
  }
  return carrying;
}

NextContact nextContact(const AccountState& state, const Ladder& ladder, ItemIndex carrying, const ItemLevel& level,
                        Date episode) {
  const AccountView& view = state.view;
  if (level.isStepLost) return {reason::StepRemoved{}, {}, {}, {}, {}, {}};
  const NextStep next = nextStep(state, ladder, level);
  if (next.place >= ladder.size()) return {reason::EndOfScenario{}, {}, next.passedOver, {}, {}, {}};
  const Step& step = ladder.at(next.place);
  NextContact contact{reason::StepDue{step.key}, &step, next.passedOver, step.channel, level.jumps + level.resets, {}};

  if (step.kind == StepKind::decision) {
    // Its day has not come, else the item would wait and not carry.
    const Date day = decisionDate(view, step, carrying, level, episode).value_or(plusDays(view.today, 1));
    contact.reason = reason::NotYetDue{step.key, view.calendar.nextWorkingDay(std::max(day, plusDays(view.today, 1)))};
    return contact;
  }
  const Date date = stepDate(view, step, carrying, level, episode);
  if (date > view.today) {
    contact.reason = reason::NotYetDue{step.key, date};
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
  const bool isDecided = isDemand && level.isDemandDecided;
  if (const auto pace = isDecided ? std::nullopt : paceOf(view, step, channel.value_or(step.channel))) {
    contact.reason = *pace;
    return contact;
  }
  if (!channel) {
    contact.reason = reason::AddressMissing{step.channel};
    return contact;
  }
  contact.channel = *channel;
  contact.generation = level.jumps + level.resets + timesReached(view, carrying, step.key);
  if (isDemand) contact.items = demandedItems(state, ladder, level);
  return contact;
}

namespace {

/// Dated in the episode, or earlier but of an invoice that was not due yet and is chased now.
bool isOfEpisode(const AccountState& state, const RejectedPayment& rejected, Date episode) {
  const ItemColumns& items = state.view.items();
  const auto invoice = std::ranges::find_if(
      state.claim.items, [&](const ClaimedItem& claimed) { return items.itemId(claimed.item) == rejected.invoice; });
  if (invoice == state.claim.items.end() || invoice->chaseable <= 0) return false;
  return rejected.day >= episode || rejected.day <= dateOf(items.due[invoice->item]);
}

}  // namespace

int earlierRejections(const AccountView& view, const RejectedPayment& rejected) {
  std::set<Date> days;
  for (const RejectedPayment& other : view.portfolio.rejectedPayments.of(view.account.customer)) {
    if (other.paymentNumber == rejected.paymentNumber && other.day < rejected.day) days.insert(other.day);
  }
  return static_cast<int>(days.size());
}

std::optional<RejectedPayment> unansweredReject(const AccountState& state, Date episode) {
  const AccountView& view = state.view;
  std::optional<RejectedPayment> latest;
  for (const RejectedPayment& rejected : view.portfolio.rejectedPayments.of(view.account.customer)) {
    if (rejected.currency != view.account.currency || !isOfEpisode(state, rejected, episode)) continue;
    const bool isAnswered = std::ranges::any_of(view.contacts(), [&](const ContactEvent& contact) {
      return view.isOfAccount(contact) && isChasing(contact) && contact.kind != ContactEventKind::campaign &&
             contact.day >= rejected.day;
    });
    if (!isAnswered && (!latest || rejected.day >= latest->day)) latest = rejected;
  }
  return latest;
}

}  // namespace relance
