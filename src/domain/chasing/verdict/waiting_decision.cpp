// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/waiting_decision.h"

#include <algorithm>

#include "domain/chasing/account/clock.h"
#include "domain/chasing/account/item_parts.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/received.h"
#include "domain/chasing/account/step_date.h"
#include "domain/chasing/account/whole_deduction.h"
#include "domain/chasing/verdict/broken_promise.h"

namespace relance {
namespace {

struct Waiting {
  ItemIndex item{0};
  std::int64_t chaseable{0};
  std::string ref;
  bool isAfterDemand{false};
};

bool isAfterDemand(const ItemLevel& level) { return level.demandOrderedOn || level.demandSentOn; }

/// By the clock: reached decisionDay, and contacted for the first time at least the quiet days ago.
bool waitsByClock(const AccountView& view, const Ladder& ladder, ItemIndex item, const ItemLevel& level) {
  if (isAfterDemand(level) || !level.firstContact) return false;
  if (plusDays(*level.firstContact, view.settings.quietDays) > view.today) return false;
  const auto reached = dayOfClock(view, item, ladder.scenario->decisionDay);
  return reached && *reached <= view.today;
}

/// Goes on to the first step whose conditions hold.
void passOver(NextStep& next, const Ladder& ladder, const ItemLevel& level, const PredicateFacts& facts) {
  for (; next.place < ladder.size(); ++next.place) {
    const Step& step = ladder.at(next.place);
    if (step.kind == StepKind::formalDemand && level.demandSentOn) continue;  // made once
    const bool isOrdered = step.kind == StepKind::formalDemand && level.demandOrderedOn;
    if (step.kind == StepKind::decision || isOrdered || !step.when || holds(*step.when, facts)) return;
    next.passedOver.push_back(step.key);
  }
}

/// By the conditions of today, which `state` knows.
NextStep nextStepOn(const AccountView& view, const AccountState& state, const Ladder& ladder, const ItemLevel& level) {
  const PredicateFacts facts(state);
  NextStep next{level.done, {}};
  passOver(next, ladder, level, facts);
  if (next.place >= ladder.size() || ladder.at(next.place).kind != StepKind::reminder || !leavesOutReminder(view, state))
    return next;
  NextStep after = next;
  after.passedOver.push_back(ladder.at(after.place++).key);
  passOver(after, ladder, level, facts);
  const bool isFurther = after.place < ladder.size() && ladder.at(after.place).kind != StepKind::formalDemand;
  return isFurther ? after : next;
}

/// The place of the step that follows a level on the day of `view`, found once for items at the same.
class NextPlaces {
 public:
  NextPlaces(const AccountView& view, const AccountState& state, const Ladder& ladder)
      : m_view(view), m_state(state), m_ladder(ladder) {}

  const AccountView& view() const { return m_view; }

  int after(const ItemLevel& level) {
    const bool isOrdered = level.demandOrderedOn.has_value();
    const bool isSent = level.demandSentOn.has_value();
    if (level.done == m_done && isOrdered == m_isOrdered && isSent == m_isSent) return m_place;
    m_done = level.done;
    m_isOrdered = isOrdered;
    m_isSent = isSent;
    m_place = nextStepOn(m_view, m_state, m_ladder, level).place;
    return m_place;
  }

 private:
  const AccountView& m_view;
  const AccountState& m_state;
  const Ladder& m_ladder;
  int m_done{-1};
  bool m_isOrdered{false};
  bool m_isSent{false};
  int m_place{0};
};

/// The decision for which the item waits on the day of `places`; none: it waits for none.
std::optional<std::string_view> decisionWaitedFor(const Ladder& ladder, NextPlaces& places, ItemIndex item,
                                                  const ItemLevel& level, Date episode) {
  const AccountView& view = places.view();
  if (waitsByClock(view, ladder, item, level)) return clockDecision;
  const int place = level.isStepLost ? ladder.size() : places.after(level);
  if (place >= ladder.size() || ladder.at(place).kind != StepKind::decision) return std::nullopt;
  const auto due = decisionDate(view, ladder.at(place), item, level, episode);
  return due && *due <= view.today ? std::optional<std::string_view>(ladder.at(place).key) : std::nullopt;
}

Date firstWorkingDayOfMonth(const WorkingCalendar& calendar, Date day) {
  return calendar.nextWorkingDay(plusDays(day, 1 - static_cast<int>(dayOf(day))));
}

/// Day of the last monthly batch, today included.
Date lastBatchDay(const WorkingCalendar& calendar, Date today) {
  const Date thisMonth = firstWorkingDayOfMonth(calendar, today);
  return thisMonth <= today ? thisMonth : firstWorkingDayOfMonth(calendar, addMonths(today, -1));
}

Date nextBatchDay(const WorkingCalendar& calendar, Date today) {
  const Date thisMonth = firstWorkingDayOfMonth(calendar, today);
  return thisMonth > today ? thisMonth : firstWorkingDayOfMonth(calendar, plusDays(endOfMonth(today), 1));
}

/// Whether the item, chaseable today, was overdue on the day of `then` too and nothing took it out of what is chased.
bool wasChaseable(const AccountView& view, const AccountView& then, ItemIndex item) {
  const Date day = then.today;
  const ItemId id = view.items().itemId(item);
  if (view.items().due[item] >= dayNumber(day)) return false;
  const auto reopenings = view.portfolio.reopenings.of(view.account.customer);
  if (std::ranges::any_of(reopenings, [&](const Reopening& one) { return one.item == id && one.day > day; })) return false;
  if (wholeDeduction(then, item)) return false;
  const std::int64_t covered = partsOf(itemPartsOn(view, day), id).sum();
  return covered == 0 || openOnDay(view, id, view.items().amount[item], day) - covered >= view.tolerance();
}

void add(WaitingDecisions& decisions, const Waiting& waiting) {
  auto due = std::ranges::find(decisions.due, waiting.ref, &DueDecision::ref);
  if (due == decisions.due.end()) due = decisions.due.insert(due, DueDecision{waiting.ref, {}, 0});
  due->items.push_back(waiting.item);
  due->amountMinor = addMinor(due->amountMinor, waiting.chaseable);
}

}  // namespace

NextStep nextStep(const AccountState& state, const Ladder& ladder, const ItemLevel& level) {
  return nextStepOn(state.view, state, ladder, level);
}

std::optional<Date> decisionDate(const AccountView& view, const Step& step, ItemIndex item, const ItemLevel& level,
                                 Date episode) {
  if (step.anchor == Anchor::due && step.unit == DayUnit::calendar) return dayOfClock(view, item, step.days);
  return stepDate(view, step, item, level, episode);
}

WaitingDecisions waitingDecisions(const AccountState& state, const Ladder& ladder, Date episode) {
  const AccountView& view = state.view;
  std::vector<Waiting> all;
  std::int64_t small = 0;
  NextPlaces places(view, state, ladder);
  const AccountLevels levels(view, ladder);
  for (const ClaimedItem& claimed : state.claim.items) {
    if (claimed.chaseable <= 0) continue;
    const ItemLevel level = levels.of(claimed.item);
    if (const auto ref = decisionWaitedFor(ladder, places, claimed.item, level, episode)) {
      all.push_back({claimed.item, claimed.chaseable, std::string(*ref), isAfterDemand(level)});
      if (!all.back().isAfterDemand) small = addMinor(small, claimed.chaseable);
    }
  }
  WaitingDecisions decisions;
  if (all.empty()) return decisions;
  const auto smallInBase = view.settings.inBase(small, view.account.currency);
  const bool isSmall = smallInBase && compare(*smallInBase, view.settings.batchMinor) < 0;
  AccountView then = view;  // as the last batch found it
  then.today = lastBatchDay(view.calendar, view.today);
  NextPlaces placesThen(then, state, ladder);
  const auto waitedThen = [&](const Waiting& one) {
    const ItemLevel level = levelOf(then, ladder, one.item);
    return decisionWaitedFor(ladder, placesThen, one.item, level, episode) && wasChaseable(view, then, one.item);
  };
  const auto place = [&](const Waiting& one) {
    return one.ref == clockDecision ? -1 : placeOf(ladder, one.ref).value_or(ladder.size());
  };
  std::ranges::stable_sort(all, {}, place);
  for (const Waiting& waiting : all) {
    decisions.waiting.push_back(waiting.item);
    if (isSmall && !waiting.isAfterDemand && !waitedThen(waiting)) {
      if (!decisions.laterOn) decisions.laterRef = waiting.ref;
      decisions.laterOn = nextBatchDay(view.calendar, view.today);
    } else {
      add(decisions, waiting);
    }
  }
  return decisions;
}

}  // namespace relance
