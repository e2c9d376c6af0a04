// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/today_rows.h"

#include <algorithm>
#include <tuple>

namespace relance {

bool isByHand(TodayKind kind) { return kind != TodayKind::email && kind != TodayKind::letter; }

TodayKind todayKindOf(const Proposal& proposal) {
  switch (proposal.kind) {
    case TaskKind::callback:
      return TodayKind::callback;
    case TaskKind::decision:
      return TodayKind::decision;
    case TaskKind::verifyPayment:
    case TaskKind::completeAddress:
      return TodayKind::check;
    case TaskKind::step:
    case TaskKind::preDue:
    case TaskKind::thankYou:
    case TaskKind::rejectCall:
    case TaskKind::promiseCall:
    case TaskKind::manual:
      break;
  }
  switch (proposal.channel) {
    case Channel::email:
    case Channel::sms:
      return TodayKind::email;
    case Channel::letter:
    case Channel::registered:
      return TodayKind::letter;
    case Channel::decision:
      return TodayKind::decision;
    case Channel::call:
    case Channel::visit:
      return TodayKind::call;
  }
  return TodayKind::call;
}

std::vector<TodayRow> todayRows(const DeskState& state) {
  std::vector<TodayRow> rows;
  rows.reserve(state.run.kept.size() + state.run.proposals.size());
  const DayNumber today = dayNumber(state.today);
  const auto add = [&](const Proposal& proposal, TaskId task) {
    TodayRow row{&proposal, task, todayKindOf(proposal), 0, state.today};
    const auto tasks = state.portfolio.waitingTasks.of(state.portfolio.accounts[proposal.account].customer);
    if (const auto stored = std::ranges::find(tasks, task, &Task::id); stored != tasks.end()) row.since = stored->created;
    DayNumber oldest = today;
    for (const ItemIndex item : proposal.items) {
      const DayNumber due = state.portfolio.items.due[item];
      oldest = item == proposal.items.front() ? due : std::min(oldest, due);
    }
    row.daysLate = today - oldest;
    rows.push_back(row);
  };
  for (const KeptTask& kept : state.run.kept) add(kept.proposal, kept.task);
  for (const Proposal& proposal : state.run.proposals) add(proposal, {});
  const auto codeOf = [&](const TodayRow& row) -> const std::string& {
    return state.portfolio.customers[state.portfolio.accounts[row.proposal->account].customer].code;
  };
  std::ranges::stable_sort(rows, [&](const TodayRow& a, const TodayRow& b) {
    return std::tuple(-a.proposal->points.total(), -a.proposal->amountMinor, std::string_view(codeOf(a))) <
           std::tuple(-b.proposal->points.total(), -b.proposal->amountMinor, std::string_view(codeOf(b)));
  });
  return rows;
}

std::vector<DoneToday> doneToday(const DeskState& state) {
  std::vector<DoneToday> done;
  for (CustomerIndex customer = 0; customer < state.portfolio.customers.size(); ++customer) {
    for (const ContactEvent& contact : state.portfolio.contacts.of(customer)) {
      if (contact.day == state.today && !contact.cancelledOn) done.push_back({customer, &contact, nullptr});
    }
    for (const Decision& decision : state.portfolio.decisions.of(customer)) {
      if (decision.day == state.today) done.push_back({customer, nullptr, &decision});
    }
  }
  // Decisions after the contacts.
  std::ranges::stable_sort(done, std::ranges::greater{},
                           [](const DoneToday& d) { return d.contact == nullptr ? 0 : d.contact->id.value; });
  return done;
}

bool isRunWanted(const DeskState& state) { return !state.run.proposals.empty() || !state.run.withdrawn.empty(); }

std::optional<NextDay> nextDayOf(const DeskState& state) {
  std::optional<NextDay> next;
  for (const Verdict& verdict : state.run.verdicts) {
    const auto on = nextOn(verdict.reason);
    if (!on || *on <= state.today) continue;
    if (!next || *on < next->on) next = NextDay{*on, 0};
    if (*on == next->on) ++next->customers;
  }
  return next;
}

std::string callbackTimeOf(const DeskState& state, CustomerIndex customer) {
  std::string time;
  for (const Snooze& snooze : state.portfolio.snoozes.of(customer)) {
    if (snooze.callback && snooze.until <= state.today && !snooze.ended) time = snooze.atTime;
  }
  return time;
}

}  // namespace relance
