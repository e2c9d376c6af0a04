// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/contact_made.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/episode.h"
#include "domain/chasing/account/level.h"
#include "domain/chasing/account/step_date.h"
#include "domain/chasing/verdict/next_contact.h"
#include "domain/chasing/verdict/waiting_decision.h"

namespace relance {
namespace {

/// Days on which the account was tried since it was last reached, today included.
int daysOfTries(const AccountView& view) {
  std::optional<Date> reached;
  for (const ContactEvent& contact : view.contacts()) {
    if (view.isOfAccount(contact) && isExecuted(contact) && isOurs(contact)) reached = contact.day;
  }
  std::set<Date> days{view.today};
  for (const ContactEvent& contact : view.contacts()) {
    if (!view.isOfAccount(contact) || contact.cancelledOn || !isTry(contact)) continue;
    if (!reached || contact.day > *reached) days.insert(contact.day);
  }
  return static_cast<int>(days.size());
}

bool isLastTry(const AccountView& view, const Step& step, ContactResult result) {
  if (result == ContactResult::voicemail && step.voicemailCounts) return true;
  return daysOfTries(view) >= step.tries;
}

std::optional<int> placeByItself(const AccountState& state, const Ladder& ladder, ItemIndex carrying, Channel channel,
                                 Date episode) {
  const AccountView& view = state.view;
  const ItemLevel level = levelOf(view, ladder, carrying);
  if (level.isStepLost) return std::nullopt;
  const int place = nextStep(state, ladder, level).place;
  if (place >= ladder.size() || ladder.at(place).kind == StepKind::decision) return std::nullopt;
  const Step& step = ladder.at(place);
  const bool suits = step.channel == channel || std::ranges::find(step.accepts, channel) != step.accepts.end();
  const Date latest = plusDays(view.today, view.settings.quietDays);
  return suits && stepDate(view, step, carrying, level, episode) <= latest ? std::optional{place} : std::nullopt;
}

/// The account's carrying item if the contact spoke of it, else the oldest that it did speak of.
std::optional<ItemIndex> carriedBy(const AccountState& state, const Ladder& ladder, Date episode,
                                   const std::vector<ItemIndex>& items) {
  const auto carrying = carryingItem(state, waitingDecisions(state, ladder, episode).waiting);
  if (carrying && std::ranges::find(items, *carrying) != items.end()) return carrying;
  const ItemColumns& columns = state.view.items();
  const auto oldest = std::ranges::min_element(
      items, {}, [&](ItemIndex item) { return std::tuple(columns.due[item], -columns.open[item], columns.number(item)); });
  return oldest == items.end() ? std::nullopt : std::optional{*oldest};
}

}  // namespace

ContactEventKind contactKindOf(TaskKind kind) {
  switch (kind) {
    case TaskKind::step:
      return ContactEventKind::step;
    case TaskKind::preDue:
      return ContactEventKind::preDue;
    case TaskKind::thankYou:
      return ContactEventKind::thankYou;
    case TaskKind::callback:
      return ContactEventKind::callback;
    case TaskKind::rejectCall:
      return ContactEventKind::rejectCall;
    case TaskKind::promiseCall:
      return ContactEventKind::promiseCall;
    case TaskKind::decision:
    case TaskKind::verifyPayment:
    case TaskKind::completeAddress:
    case TaskKind::manual:
      break;
  }
  return ContactEventKind::manual;
}

std::vector<ItemIndex> chaseableItems(const AccountState& state) {
  std::vector<ItemIndex> items;
  for (const ClaimedItem& claimed : state.claim.items) {
    if (claimed.chaseable > 0) items.push_back(claimed.item);
  }
  return items;
}

MadeContact contactMade(const AccountState& state, const Ladder* ladder, Channel channel, ContactResult result,
                        std::optional<std::string_view> named, const std::vector<ItemIndex>& items) {
  const AccountView& view = state.view;
  MadeContact made;
  made.isExecuted = result == ContactResult::done;
  std::optional<ItemIndex> carrying;
  if (const auto episode = episodeStart(view); episode && ladder != nullptr) {
    carrying = carriedBy(state, *ladder, *episode, items);
    if (named) {
      made.place = placeOf(*ladder, *named);
    } else if (carrying) {
      made.place = placeByItself(state, *ladder, *carrying, channel, *episode);
    }
  }
  const bool isTried = result == ContactResult::noAnswer || result == ContactResult::voicemail;
  if (isTried && made.place) made.isExecuted = isLastTry(view, ladder->at(*made.place), result);

  // A try reaches nothing unless it was the last; any other contact is remembered with what it reaches if it is executed.
  const bool writesSteps = made.place && (made.isExecuted || !isTried);
  const auto reached =
      writesSteps ? reachedBy(view, *ladder, *made.place, items, carrying) : std::vector<std::optional<int>>(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    CoveredItem covered{view.items().itemId(items[i]), {}, {}, std::nullopt};
    if (reached[i]) {
      const Step& step = ladder->at(*reached[i]);
      covered.scenarioKey = ladder->scenario->key;
      covered.stepKey = step.key;
      covered.tone = step.tone;
    }
    made.items.push_back(std::move(covered));
  }
  std::ranges::sort(made.items, {}, &CoveredItem::item);
  return made;
}

}  // namespace relance
