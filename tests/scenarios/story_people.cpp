// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a story: contacts, holds, jumps, decisions.
#include <algorithm>
#include <cassert>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/verdict/contact_made.h"
#include "domain/chasing/verdict/customer_day.h"
#include "scenarios/story.h"

namespace relance::stories {

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

}  // namespace

CustomerId Story::idOf(std::string_view code) { return customer(code).id; }

std::vector<ItemId> Story::idsOf(const std::vector<std::string>& numbers) const {
  std::vector<ItemId> ids;
  for (const std::string& number : numbers) ids.push_back(facts.item(number).row.id);
  std::ranges::sort(ids);
  return ids;
}

ContactEvent& Story::record(ContactEvent event, std::string_view step, const std::vector<ItemId>& items) {
  event.id = {static_cast<std::int64_t>(facts.contacts.size() + 1)};
  event.day = m_today;
  event.stepKey = step;
  for (const ItemId item : items) event.items.push_back({item, {}, {}, std::nullopt});
  if (canReachSteps(event.kind)) reach(event);
  changed();
  return facts.contacts.emplace_back(std::move(event));
}

void Story::reach(ContactEvent& event) {
  const Portfolio before = portfolioOn(facts, m_today);
  const auto row = std::ranges::find(before.customers, event.customer, &PortfolioCustomer::id);
  const auto own = static_cast<CustomerIndex>(row - before.customers.begin());
  const AccountRange range = accountsOf(before, row->payer == noCustomer ? own : row->payer);
  if (range.first == range.last) return;
  const auto states = statesOf(before, policy.settings, calendars(), m_today, range);
  const Scenario* scenario = policy.scenario(chooseScenario(policy, states).scenario);
  const auto state = std::ranges::find(states, event.currency, [](const AccountState& s) { return s.view.account.currency; });
  if (scenario == nullptr || state == states.end()) return;
  const Ladder ladder = makeLadder(*scenario);
  std::vector<ItemIndex> places;
  for (ItemIndex i = state->view.begin(); i < state->view.end(); ++i) {
    const bool isCovered = std::ranges::find(event.items, before.items.itemId(i), &CoveredItem::item) != event.items.end();
    if (isCovered) places.push_back(i);
  }
  const auto named = event.stepKey.empty() ? std::nullopt : std::optional<std::string_view>(event.stepKey);
  event.items = contactMade(*state, &ladder, event.channel, event.result, named, places).items;
}

ContactEvent& Story::carriesOut(std::string_view code, ContactResult result) {
  const Proposal* proposal = contact(code);
  assert(proposal != nullptr);
  const bool isStep = proposal->kind == TaskKind::step || proposal->kind == TaskKind::preDue;
  const std::string step = isStep ? proposal->step : std::string();
  ContactEvent event;
  event.customer = facts.customers[facts.placeOf(code)].id;
  event.currency = m_portfolio.accounts[proposal->account].currency;
  event.kind = *parseContactEventKind(taskKindName(proposal->kind));
  event.channel = proposal->channel;
  event.result = result;
  std::vector<ItemId> items;
  for (const ItemIndex item : proposal->items) items.push_back(m_portfolio.items.itemId(item));
  std::ranges::sort(items);
  const TaskKind kind = proposal->kind;
  const std::string ref = proposal->ref;
  ContactEvent& made = record(std::move(event), step, items);
  if (!isExecuted(made)) return made;
  for (Task& task : facts.tasks) {
    const bool isIt = task.customer == made.customer && task.kind == kind && task.ref == ref;
    if (isIt && task.state == TaskState::waiting) task.state = TaskState::done;
  }
  return made;
}

ContactEvent& Story::contacts(std::string_view code, Channel channel, std::string_view step,
                              const std::vector<std::string>& items, ContactResult result, std::string_view currency,
                              ContactEventKind kind) {
  ContactEvent event;
  event.customer = idOf(code);
  event.currency = *parseCurrency(currency);
  event.channel = channel;
  event.kind = kind;
  event.result = result;
  std::vector<std::string> covered = items;
  for (const RawItem& item : facts.items) {
    const bool isOverdue = item.row.side == Side::debit && item.row.due < m_today && openOn(facts, item, m_today) > 0;
    if (items.empty() && item.customer == code && isOverdue && item.row.amount.currency == event.currency) {
      covered.push_back(item.row.number);
    }
  }
  return record(std::move(event), step, idsOf(covered));
}

ContactEvent& Story::notes(std::string_view code, ContactEventKind kind, Channel channel) {
  ContactEvent event;
  event.customer = idOf(code);
  event.channel = channel;
  event.kind = kind;
  return record(std::move(event), "", {});
}

void Story::holds(std::string_view code, std::string_view item, std::string_view until) {
  Hold& hold = facts.holds.emplace_back();
  hold.id = {static_cast<std::int64_t>(facts.holds.size())};
  hold.customer = idOf(code);
  if (!item.empty()) hold.item = facts.item(item).row.id;
  hold.made = m_today;
  if (!until.empty()) hold.until = dayOf(until);
}

void Story::releases(std::string_view code) {
  const CustomerId owner = idOf(code);
  for (Hold& hold : facts.holds) {
    if (hold.customer == owner && !hold.ended) hold.ended = m_today;
  }
}

void Story::snoozes(std::string_view code, std::string_view until, bool isCallback) {
  Snooze& snooze = facts.snoozes.emplace_back();
  snooze.id = {static_cast<std::int64_t>(facts.snoozes.size())};
  snooze.customer = idOf(code);
  snooze.made = m_today;
  snooze.until = dayOf(until);
  snooze.callback = isCallback;
}

void Story::jumps(std::string_view item, std::string_view step, std::string_view scenario) {
  LevelJump& jump = facts.jumps.emplace_back();
  jump.id = {static_cast<std::int64_t>(facts.jumps.size())};
  jump.item = facts.item(item).row.id;
  jump.scenarioKey = scenario;
  jump.stepKey = step;
  jump.day = m_today;
  jump.afterContact = {static_cast<std::int64_t>(facts.contacts.size())};
  if (const Scenario* known = policy.scenario(std::string(scenario))) {
    const auto named = std::ranges::find(known->steps, step, &Step::key);
    if (named != known->steps.end() && named->kind != StepKind::decision) jump.tone = named->tone;
  }
  changed();
}

void Story::decides(DecisionChoice choice, const std::vector<std::string>& items, std::string_view until, bool isOrder) {
  Decision& decision = facts.decisions.emplace_back();
  decision.id = {static_cast<std::int64_t>(facts.decisions.size())};
  const RawItem& first = facts.item(items.front());
  decision.customer = idOf(first.customer);
  decision.currency = first.row.amount.currency;
  decision.choice = choice;
  decision.day = m_today;
  decision.byOrder = isOrder;
  decision.items = idsOf(items);
  changed();
  if (choice == DecisionChoice::handOver) places(first.customer, items);
  if (choice != DecisionChoice::leniency && choice != DecisionChoice::writeOff) return;
  if (!until.empty()) decision.until = dayOf(until);
  for (const std::string& item : items) {
    holds(first.customer, item, until);
    facts.holds.back().kind = choice == DecisionChoice::leniency ? HoldKind::leniency : HoldKind::writeOff;
    facts.holds.back().decision = decision.id;
  }
}

void Story::places(std::string_view code, const std::vector<std::string>& items) {
  Placement& placement = facts.placements.emplace_back();
  placement.id = {static_cast<std::int64_t>(facts.placements.size())};
  placement.customer = idOf(code);
  placement.isWhole = items.empty();
  placement.mandate = m_today;
  placement.items = idsOf(items);
  changed();
}

void Story::takesBack(std::string_view code) {
  const CustomerId owner = idOf(code);
  for (Placement& placement : facts.placements) {
    if (placement.customer == owner && !placement.returned) placement.returned = m_today;
  }
  changed();
}

void Story::campaigns(std::string_view code, std::string_view until) {
  facts.campaigns.emplace_back(idOf(code), CampaignDays{{}, m_today, dayOf(until), {}});
  changed();
}

void Story::assigns(std::string_view code, std::string_view scenario, std::string_view until) {
  Assignment& assignment = facts.assignments.emplace_back();
  assignment.customer = idOf(code);
  assignment.scenarioKey = scenario;
  assignment.made = m_today;
  if (!until.empty()) assignment.until = dayOf(until);
}

}  // namespace relance::stories
