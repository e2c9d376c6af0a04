// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/level.h"

#include <algorithm>
#include <tuple>

#include "domain/chasing/account/contact_rules.h"

namespace relance {
namespace {

/// What happened to one item, to be told in order.
struct Turn {
  Date day;
  int order;  // contacts before jumps before decisions of one day
  std::int64_t id;
  const ContactEvent* contact{nullptr};
  const CoveredItem* covered{nullptr};
  const LevelJump* jump{nullptr};
  const Decision* decision{nullptr};
};

std::vector<Turn> turnsOf(const AccountView& view, ItemId item) {
  std::vector<Turn> turns;
  for (const ContactEvent& contact : view.contacts()) {
    if (!isChasing(contact)) continue;
    for (const CoveredItem& covered : contact.items) {
      if (covered.item == item) turns.push_back({contact.day, 0, contact.id.value, &contact, &covered, nullptr, nullptr});
    }
  }
  for (const LevelJump& jump : view.portfolio.jumps.of(view.account.customer)) {
    if (jump.item == item) turns.push_back({jump.day, 1, jump.id.value, nullptr, nullptr, &jump, nullptr});
  }
  for (const Decision& decision : view.portfolio.decisions.of(view.account.customer)) {
    if (decision.choice == DecisionChoice::formalDemand && std::ranges::find(decision.items, item) != decision.items.end()) {
      turns.push_back({decision.day, 2, decision.id.value, nullptr, nullptr, nullptr, &decision});
    }
  }
  std::ranges::sort(turns, {}, [](const Turn& turn) { return std::tuple(turn.day, turn.order, turn.id); });
  return turns;
}

void take(ItemLevel& level, const Ladder& ladder, const ContactEvent& contact, const CoveredItem& covered) {
  level.lastContact = contact.day;
  if (!level.firstContact) level.firstContact = contact.day;
  const bool isDemand = covered.tone == Tone::formal;
  if (!isDemand && !level.softerContact) level.softerContact = contact.day;
  if (isDemand) {
    level.demandSentOn = contact.day;
    level.demandPresentedOn = contact.presentedOn;
  }
  if (covered.stepKey.empty()) return;
  if (covered.scenarioKey != ladder.scenario->key) {
    if (covered.tone) level.done = std::max(level.done, levelForTone(ladder, *covered.tone));
    level.isStepLost = false;
    return;
  }
  const auto place = placeOf(ladder, covered.stepKey);
  level.isStepLost = !place;
  if (place) level.done = std::max(level.done, *place + 1);
}

void take(ItemLevel& level, const Ladder& ladder, const LevelJump& jump) {
  ++level.jumps;
  level.isStepLost = false;
  if (jump.stepKey.empty()) {
    level.done = 0;
  } else if (jump.scenarioKey != ladder.scenario->key) {
    level.done = jump.tone ? std::max(0, levelForTone(ladder, *jump.tone) - 1) : 0;
  } else if (const auto place = placeOf(ladder, jump.stepKey)) {
    level.done = *place;
  } else {
    level.isStepLost = true;
  }
  if (level.done == ladder.formalDemand) {
    level.demandOrderedOn = jump.day;
    level.isDemandByOrder = true;
  }
}

void take(ItemLevel& level, const Ladder& ladder, const Decision& decision) {
  level.isStepLost = false;
  level.done = std::max(level.done, ladder.formalDemand);
  level.demandOrderedOn = decision.day;
  level.isDemandByOrder = decision.byOrder;
}

}  // namespace

ItemLevel levelOf(const AccountView& view, const Ladder& ladder, ItemIndex item) {
  ItemLevel level;
  const ItemColumns& items = view.items();
  level.done = entryLevel(ladder, items.recorded[item] - items.due[item]);
  if (view.contacts().empty() && view.portfolio.decisions.of(view.account.customer).empty() &&
      view.portfolio.jumps.of(view.account.customer).empty()) {
    return level;
  }
  for (const Turn& turn : turnsOf(view, items.itemId(item))) {
    if (turn.contact) take(level, ladder, *turn.contact, *turn.covered);
    if (turn.jump) take(level, ladder, *turn.jump);
    if (turn.decision) take(level, ladder, *turn.decision);
  }
  return level;
}

std::vector<std::optional<int>> reachedBy(const AccountView& view, const Ladder& ladder, int step,
                                          const std::vector<ItemIndex>& items, std::optional<ItemIndex> carrying) {
  std::vector<std::optional<int>> reached;
  const bool isDemand = ladder.at(step).kind == StepKind::formalDemand;
  for (const ItemIndex item : items) {
    if (item == carrying) {
      reached.emplace_back(step);
      continue;
    }
    const ItemLevel level = levelOf(view, ladder, item);
    const bool isWarned = level.demandOrderedOn || (level.firstContact && *level.firstContact < view.today);
    if (isDemand && isWarned) {
      reached.emplace_back(step);
      continue;
    }
    const int late = view.day() - view.items().anchorDue[item];
    std::optional<int> last;
    for (int place = 0; place <= step; ++place) {
      const Step& candidate = ladder.at(place);
      if (candidate.kind == StepKind::reminder && candidate.anchor == Anchor::due && late >= candidate.days) last = place;
    }
    reached.push_back(last);
  }
  return reached;
}

}  // namespace relance
