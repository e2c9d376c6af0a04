// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/made_contact.h"

#include <algorithm>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/step_date.h"
#include "domain/chasing/verdict/customer_day.h"
#include "domain/chasing/verdict/next_contact.h"
#include "domain/chasing/verdict/waiting_decision.h"

namespace relance {
namespace {

bool canReachSteps(ContactEventKind kind) {
  switch (kind) {
    case ContactEventKind::step:
    case ContactEventKind::callback:
    case ContactEventKind::rejectCall:
    case ContactEventKind::promiseCall:
    case ContactEventKind::manual:
      return true;
    case ContactEventKind::preDue:
    case ContactEventKind::thankYou:
    case ContactEventKind::campaign:
    case ContactEventKind::recap:
    case ContactEventKind::answer:
    case ContactEventKind::incoming:
      return false;
  }
  return false;
}

bool speaksBy(const Step& step, Channel channel) {
  return step.channel == channel || std::ranges::find(step.accepts, channel) != step.accepts.end();
}

/// The items of this account that the contact covers, in the account's order.
std::vector<ItemIndex> coveredItems(const AccountView& view, const MadeContact& made) {
  std::vector<ItemIndex> items;
  for (ItemIndex i = view.begin(); i < view.end(); ++i) {
    if (std::ranges::find(made.items, view.items().itemId(i)) != made.items.end()) items.push_back(i);
  }
  return items;
}

/// The account's carrying item if it is covered, else the oldest item that is.
std::optional<ItemIndex> carriedBy(const AccountState& state, const Ladder& ladder, const std::vector<ItemIndex>& covered) {
  const auto episode = episodeStart(state.view);
  const auto waiting = episode ? waitingDecisions(state, ladder, *episode).waiting : std::vector<ItemIndex>{};
  const auto carrying = carryingItem(state, waiting);
  if (carrying && std::ranges::find(covered, *carrying) != covered.end()) return carrying;
  return covered.empty() ? std::nullopt : std::optional{covered.front()};
}

/// The place of the step that the contact was: the one it names, else the next one where that fits.
std::optional<int> stepOf(const AccountState& state, const Ladder& ladder, const MadeContact& made, ItemIndex carrying) {
  if (!made.step.empty()) return placeOf(ladder, made.step);
  const AccountView& view = state.view;
  const auto episode = episodeStart(view);
  if (!episode || daysLate(view.items(), carrying, view.day()) <= 0) return std::nullopt;
  const ItemLevel level = levelOf(view, ladder, carrying);
  const int place = nextStep(ladder, level, PredicateFacts(state)).place;
  if (level.isStepLost || place >= ladder.size() || !speaksBy(ladder.at(place), made.channel)) return std::nullopt;
  const Date due = stepDate(view, ladder.at(place), carrying, level, *episode);
  return due <= plusDays(view.today, view.settings.quietDays) ? std::optional{place} : std::nullopt;
}

/// Different days with a try since the last executed contact, today included.
int triesSoFar(const AccountView& view) {
  std::vector<Date> days{view.today};
  std::optional<Date> lastDone;
  for (const ContactEvent& contact : view.contacts()) {
    if (isChasing(contact) && view.isOfAccount(contact)) lastDone = std::max(lastDone.value_or(contact.day), contact.day);
  }
  for (const ContactEvent& contact : view.contacts()) {
    const bool isLater = !lastDone || contact.day > *lastDone;
    if (isTry(contact) && !contact.cancelledOn && view.isOfAccount(contact) && isLater) days.push_back(contact.day);
  }
  std::ranges::sort(days);
  return static_cast<int>(std::ranges::unique(days).begin() - days.begin());
}

bool countsAsDone(const AccountView& view, const Step& step, ContactResult result) {
  switch (result) {
    case ContactResult::done:
      return true;
    case ContactResult::noAnswer:
      return triesSoFar(view) >= step.tries;
    case ContactResult::voicemail:
      return step.voicemailCounts || triesSoFar(view) >= step.tries;
    case ContactResult::failed:
    case ContactResult::doubtful:
      return false;
  }
  return false;
}

void reach(std::vector<CoveredItem>& reached, const AccountState& state, const Ladder& ladder, const MadeContact& made) {
  const auto covered = coveredItems(state.view, made);
  const auto carrying = carriedBy(state, ladder, covered);
  if (!carrying) return;
  const auto place = stepOf(state, ladder, made, *carrying);
  if (!place || ladder.at(*place).kind == StepKind::decision) return;
  if (!countsAsDone(state.view, ladder.at(*place), made.result)) return;
  const auto places = reachedBy(state.view, ladder, *place, covered, carrying);
  for (std::size_t i = 0; i < covered.size(); ++i) {
    if (!places[i]) continue;
    const auto entry = std::ranges::find(reached, state.view.items().itemId(covered[i]), &CoveredItem::item);
    const Step& step = ladder.at(*places[i]);
    *entry = {entry->item, ladder.scenario->key, step.key, step.tone};
  }
}

}  // namespace

std::vector<CoveredItem> reachOf(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today,
                                 CustomerIndex customer, const MadeContact& made) {
  std::vector<CoveredItem> reached;
  for (const ItemId item : made.items) reached.push_back({item, {}, {}, std::nullopt});
  const AccountRange range = accountsOf(portfolio, customer);
  if (range.first == range.last || !canReachSteps(made.kind)) return reached;
  const auto states = statesOf(portfolio, policy.settings, calendars, today, range);
  const Scenario* scenario = policy.scenario(chooseScenario(policy, states).scenario);
  if (scenario == nullptr || scenario->steps.empty()) return reached;
  const Ladder ladder = makeLadder(*scenario);
  for (const AccountState& state : states) reach(reached, state, ladder, made);
  return reached;
}

}  // namespace relance
