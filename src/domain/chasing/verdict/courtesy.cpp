// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/courtesy.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/pacing.h"
#include "domain/chasing/account/step_date.h"

namespace relance {
namespace {

constexpr int daysBetweenPreventives = 30;
constexpr int daysAfterIssue = 3;
constexpr int daysBetweenThankYous = 90;
constexpr int thankYouWindow = 10;

std::optional<Date> lastOfKind(const AccountView& view, ContactEventKind kind) {
  std::optional<Date> last;
  for (const ContactEvent& contact : view.contacts()) {
    if (contact.kind == kind && isExecuted(contact) && (!last || contact.day > *last)) last = contact.day;
  }
  return last;
}

/// This preventive step, or one nearer to the due date, was executed for the item.
bool wasReached(const AccountView& view, const Ladder& ladder, ItemId item, const Step& step) {
  return std::ranges::any_of(view.contacts(), [&](const ContactEvent& contact) {
    if (contact.kind != ContactEventKind::preDue || !isExecuted(contact) || !covers(contact, item)) return false;
    const auto done = std::ranges::find(ladder.preventive, contact.stepKey, &Step::key);
    return done != ladder.preventive.end() && done->days >= step.days;
  });
}

Date preventiveDate(const AccountView& view, const Step& step, ItemIndex item) {
  const Date due = dateOf(view.items().due[item]);
  const Date date = offsetBy(view.calendar, due, step.days, step.unit);
  return view.calendar.nextWorkingDay(
      plusDays(date, jitterDays(view.customer().code, view.account.currency, due, step.key, step.jitter)));
}

/// The last preventive step that the item has reached today; none before the first, from the due date on, or too fresh.
const Step* preventiveStepOf(const AccountView& view, const Ladder& ladder, ItemIndex item) {
  if (view.day() < view.items().issued[item] + daysAfterIssue) return nullptr;
  const Step* reached = nullptr;
  for (const Step& step : ladder.preventive) {
    const Date date = preventiveDate(view, step, item);
    if (date <= view.today && dayNumber(date) < view.items().due[item]) reached = &step;
  }
  return reached;
}

bool isTooSoon(const AccountView& view, const Step& step, Channel channel) {
  const auto last = lastOfKind(view, ContactEventKind::preDue);
  if (last && daysBetween(*last, view.today) < daysBetweenPreventives) return true;
  if (quietUntilAfterAny(view)) return true;
  if (step.writtenGap > 0 && isWritten(channel) && writtenGapUntil(view, step.writtenGap)) return true;
  return capUntil(view).has_value();
}

bool isBelowMinimum(const AccountView& view, const Ladder& ladder, std::int64_t amount) {
  if (amount < view.tolerance()) return true;
  const auto inBase = view.settings.inBase(amount, view.account.currency);
  return inBase && compare(*inBase, ladder.scenario->minimumMinor) < 0;
}

}  // namespace

std::optional<Channel> reachableChannel(const Step& step, const ChannelSet& reach) {
  if (reach.has(step.channel)) return step.channel;
  const auto other = std::ranges::find_if(step.fallback, [&](Channel channel) { return reach.has(channel); });
  return other == step.fallback.end() ? std::nullopt : std::optional{*other};
}

std::optional<PreventiveContact> preventiveContact(const AccountState& state, const Ladder& ladder) {
  const AccountView& view = state.view;
  const ItemColumns& items = view.items();
  if (ladder.preventive.empty() || !state.claim.nothingToChase) return std::nullopt;
  std::optional<PreventiveContact> contact;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (!items.isDebit(i) || !isChasedKind(items.kind(i)) || items.due[i] <= view.day()) continue;
    if (leftOf(view, state.claim, i) != items.open[i]) continue;
    const Step* step = preventiveStepOf(view, ladder, i);
    if (step == nullptr || wasReached(view, ladder, items.itemId(i), *step)) continue;
    if (step->when && !holds(*step->when, PredicateFacts(state, i))) continue;
    // Items of several steps on one day: the step nearest to the due date speaks for all.
    if (!contact) contact = PreventiveContact{step, {}, 0};
    if (step->days > contact->step->days) contact->step = step;
    contact->items.push_back(i);
    contact->amountMinor = addMinor(contact->amountMinor, items.open[i]);
  }
  if (!contact) return std::nullopt;
  contact->amountMinor = subtractMinor(contact->amountMinor, state.claim.credits);
  const auto channel = reachableChannel(*contact->step, view.customer().reach);
  if (!channel || isTooSoon(view, *contact->step, *channel)) return std::nullopt;
  if (isBelowMinimum(view, ladder, contact->amountMinor)) return std::nullopt;
  return contact;
}

std::optional<ThankYouContact> thankYouContact(const AccountState& state, const Ladder& ladder) {
  const AccountView& view = state.view;
  if (!ladder.thankYou || view.contacts().empty()) return std::nullopt;
  const auto episode = lastClosedEpisode(view);
  if (!episode || !episode->byPayment) return std::nullopt;
  const Step& step = *ladder.thankYou;
  const Date from = view.calendar.nextWorkingDay(
      plusDays(offsetBy(view.calendar, episode->closed, step.days, step.unit),
               jitterDays(view.customer().code, view.account.currency, episode->first, step.key, step.jitter)));
  if (view.today < from || daysBetween(episode->closed, view.today) > thankYouWindow) return std::nullopt;
  const auto last = lastOfKind(view, ContactEventKind::thankYou);
  if (last && daysBetween(*last, view.today) < daysBetweenThankYous) return std::nullopt;
  bool isContacted = false;
  for (const ContactEvent& contact : view.contacts()) {
    if (!view.isOfAccount(contact) || contact.day < episode->first || contact.day > episode->closed || !isChasing(contact))
      continue;
    isContacted = true;
    if (std::ranges::any_of(contact.items, [](const CoveredItem& item) { return item.tone == Tone::formal; }))
      return std::nullopt;
  }
  if (!isContacted || capUntil(view) || !reachableChannel(step, view.customer().reach)) return std::nullopt;
  return ThankYouContact{&step, episode->first};
}

}  // namespace relance
