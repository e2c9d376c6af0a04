// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/level.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/account/item_identity.h"
#include "domain/chasing/account/step_date.h"

namespace relance {
namespace {

/// What happened to one item, to be told in order.
struct Turn {
  Date day;
  std::int64_t contactId;  // its own, or that of the last contact before it: both stand in order within a day
  int kind;                // contact, jump, closed dispute, decision
  std::int64_t id;
  const ContactEvent* contact{nullptr};
  const CoveredItem* covered{nullptr};
  const LevelJump* jump{nullptr};
  const Decision* decision{nullptr};
  const Dispute* dispute{nullptr};
};

constexpr std::int64_t endOfDay = std::numeric_limits<std::int64_t>::max();

std::vector<Turn> turnsOf(const AccountView& view, const ItemIdentity& identity) {
  std::vector<Turn> turns;
  for (const ContactEvent& contact : view.contacts()) {
    if (!isChasing(contact) || contact.day > view.today) continue;
    for (const CoveredItem& covered : contact.items) {
      if (!identity.is(covered.item)) continue;
      turns.push_back({contact.day, contact.id.value, 0, contact.id.value, &contact, &covered, nullptr, nullptr, nullptr});
    }
  }
  for (const LevelJump& jump : view.portfolio.jumps.of(view.account.customer)) {
    if (!identity.is(jump.item) || jump.day > view.today) continue;
    turns.push_back({jump.day, jump.afterContact.value, 1, jump.id.value, nullptr, nullptr, &jump, nullptr, nullptr});
  }
  for (const Decision& decision : view.portfolio.decisions.of(view.account.customer)) {
    const bool isNamed = std::ranges::any_of(decision.items, [&](ItemId named) { return identity.is(named); });
    if (isNamed && decision.choice == DecisionChoice::formalDemand && decision.day <= view.today) {
      turns.push_back({decision.day, endOfDay, 3, decision.id.value, nullptr, nullptr, nullptr, &decision, nullptr});
    }
  }
  for (const Dispute& dispute : view.portfolio.disputes.of(view.account.customer)) {
    if (!identity.is(dispute.item) || !dispute.resetsLevelOn(view.today)) continue;
    turns.push_back({*dispute.closed, endOfDay, 2, dispute.id.value, nullptr, nullptr, nullptr, nullptr, &dispute});
  }
  std::ranges::sort(turns, {}, [](const Turn& turn) { return std::tuple(turn.day, turn.contactId, turn.kind, turn.id); });
  return turns;
}

/// Of the account's customer, whatever happened to them and whenever.
std::vector<ItemId> namedItems(const AccountView& view) {
  const CustomerIndex customer = view.account.customer;
  std::vector<ItemId> named;
  for (const ContactEvent& contact : view.contacts()) {
    for (const CoveredItem& covered : contact.items) named.push_back(covered.item);
  }
  for (const LevelJump& jump : view.portfolio.jumps.of(customer)) named.push_back(jump.item);
  for (const Decision& decision : view.portfolio.decisions.of(customer)) {
    named.insert(named.end(), decision.items.begin(), decision.items.end());
  }
  for (const Dispute& dispute : view.portfolio.disputes.of(customer)) named.push_back(dispute.item);
  return named;
}

/// It was one for some of its items; the others it only covered.
bool isFormalDemand(const ContactEvent& contact) {
  return contact.kind != ContactEventKind::campaign &&
         std::ranges::find(contact.items, Tone::formal, &CoveredItem::tone) != contact.items.end();
}

void take(ItemLevel& level, const Ladder& ladder, const ContactEvent& contact, const CoveredItem& covered) {
  const bool isHere = covered.scenarioKey == ladder.scenario->key;
  const bool namesStep = !covered.stepKey.empty() && contact.kind != ContactEventKind::campaign;
  const auto place = namesStep && isHere ? placeOf(ladder, covered.stepKey) : std::nullopt;
  const bool isDemand = place ? ladder.at(*place).kind == StepKind::formalDemand : namesStep && covered.tone == Tone::formal;
  level.lastContact = contact.day;
  if (!level.firstContact) level.firstContact = contact.day;
  if (isDemand && !level.demandSentOn) {  // the first counts, though a person sends another
    level.demandSentOn = contact.day;
    level.demandPresentedOn = contact.presentedOn;
  } else if (!level.softerContact && !isFormalDemand(contact)) {
    level.softerContact = contact.day;
  }
  if (!namesStep) return;
  level.isStepLost = isHere && !place;
  if (place) level.done = std::max(level.done, *place + 1);
  if (!isHere && covered.tone) level.done = std::max(level.done, levelForTone(ladder, *covered.tone));
}

/// Level that a person's jump sets: the step it names is next.
std::optional<int> levelOfJump(const Ladder& ladder, const LevelJump& jump) {
  if (jump.stepKey.empty()) return 0;
  if (jump.scenarioKey == ladder.scenario->key) return placeOf(ladder, jump.stepKey);
  return levelBeforeTone(ladder, jump.tone.value_or(Tone::formal));  // a decision has none
}

/// What was done before does not count any more, also when the step named has been removed since.
void take(ItemLevel& level, const Ladder& ladder, const LevelJump& jump) {
  ++level.jumps;
  const auto set = levelOfJump(ladder, jump);
  level.isStepLost = !set;
  level.done = set.value_or(0);
  const bool isKnown = set && jump.scenarioKey == ladder.scenario->key;
  const bool isOrder = isKnown ? *set == ladder.formalDemand && *set < ladder.size() : jump.tone == Tone::formal;
  if (isOrder) {
    level.demandOrderedOn = jump.day;
  } else if (level.done <= ladder.formalDemand) {
    level.demandOrderedOn.reset();  // what had been ordered is taken back
  }
  level.isDemandByOrder = isOrder;
  level.isDemandDecided = false;
}

/// The customer was right, or right in part: the item starts anew, and what had been ordered is taken back.
void takeReset(ItemLevel& level) {
  ++level.resets;
  level.done = 0;
  level.isStepLost = false;
  level.demandOrderedOn.reset();
  level.isDemandByOrder = false;
  level.isDemandDecided = false;
}

void take(ItemLevel& level, const Ladder& ladder, const Decision& decision) {
  level.isStepLost = false;
  // Back to it from beyond as well, unless the item had its one demand.
  level.done = level.demandSentOn ? std::max(level.done, ladder.formalDemand) : ladder.formalDemand;
  level.demandOrderedOn = decision.day;
  level.isDemandByOrder = level.isDemandByOrder || decision.byOrder;
  level.isDemandDecided = true;
}

}  // namespace

AccountLevels::AccountLevels(const AccountView& view, const Ladder& ladder)
    : m_view(view),
      m_ladder(ladder),
      m_named(namedItems(view)),
      m_hasReplacements(!view.portfolio.replacements.of(view.account.customer).empty()) {}

ItemLevel AccountLevels::of(ItemIndex item) const {
  const ItemColumns& items = m_view.items();
  if (m_hasReplacements || std::ranges::find(m_named, items.itemId(item)) != m_named.end())
    return levelOf(m_view, m_ladder, item);
  ItemLevel level;
  level.done = entryLevel(m_ladder, items.recorded[item] - items.due[item]);
  return level;
}

ItemLevel levelOf(const AccountView& view, const Ladder& ladder, ItemIndex item) {
  const ItemIdentity identity(view, item);
  ItemLevel level;
  level.done = entryLevel(ladder, identity.daysLateAtEntry());
  for (const Turn& turn : turnsOf(view, identity)) {
    const int before = level.done;
    if (turn.contact) take(level, ladder, *turn.contact, *turn.covered);
    if (turn.jump) take(level, ladder, *turn.jump);
    if (turn.dispute) takeReset(level);
    if (turn.decision) take(level, ladder, *turn.decision);
    if (level.done != before) level.since = turn.day;
  }
  // A formal demand is made once for an item, whatever was ordered since.
  if (level.demandSentOn && level.done == ladder.formalDemand && level.done < ladder.size()) ++level.done;
  return level;
}

int timesReached(const AccountView& view, ItemIndex item, std::string_view stepKey) {
  const ItemIdentity identity(view, item);
  int times = 0;
  for (const ContactEvent& contact : view.contacts()) {
    if (!isChasing(contact)) continue;
    const bool isReached = std::ranges::any_of(
        contact.items, [&](const CoveredItem& covered) { return covered.stepKey == stepKey && identity.is(covered.item); });
    times += isReached ? 1 : 0;
  }
  return times;
}

bool isListedInDemand(const ItemLevel& item, const ItemLevel& carrying, Date today) {
  if (item.demandSentOn || (carrying.demandOrderedOn && !item.demandOrderedOn)) return false;
  return item.isDemandByOrder || (item.firstContact && *item.firstContact < today);
}

std::vector<std::optional<int>> reachedBy(const AccountView& view, const Ladder& ladder, int step,
                                          const std::vector<ItemIndex>& items, std::optional<ItemIndex> carrying) {
  std::vector<std::optional<int>> reached;
  const bool isDemand = ladder.at(step).kind == StepKind::formalDemand;
  const ItemLevel carryingLevel = isDemand && carrying ? levelOf(view, ladder, *carrying) : ItemLevel{};
  for (const ItemIndex item : items) {
    const bool isListed = isDemand && isListedInDemand(levelOf(view, ladder, item), carryingLevel, view.today);
    if (item == carrying || isListed) {
      reached.emplace_back(step);
      continue;
    }
    const Date due = dateOf(view.items().anchorDue[item]);
    std::optional<int> last;
    for (int place = 0; place <= step; ++place) {
      const Step& candidate = ladder.at(place);
      if (candidate.kind != StepKind::reminder || candidate.anchor != Anchor::due) continue;
      if (offsetBy(view.calendar, due, candidate.days, candidate.unit) <= view.today) last = place;
    }
    reached.push_back(last);
  }
  return reached;
}

}  // namespace relance
