// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/chase.h"

#include <algorithm>

#include "actions/chasing/run_storing.h"
#include "actions/sample/past/team.h"

namespace relance::sample {
namespace {

/// A preventive contact is thought of so many days before the due date at most, a thank-you so many days after the payment.
constexpr int preventiveDays = 8;
constexpr int thankingDays = 6;
/// Where the engine names no day, the account is looked at again after so many.
constexpr int idleDays = 3;
/// Less than this is written off rather than asked for, in minor units.
constexpr std::int64_t notWorthACall = 2'500;

}  // namespace

Chase::Chase(const Rules& rules, Books& books, Purse& purse, const Span& span, PersonId controller, Dice dice)
    : m_rules(rules),
      m_books(books),
      m_purse(purse),
      m_span(span),
      m_controller(controller),
      m_dice(dice),
      m_photographer(books, rules.policy.settings),
      m_wake(span.start),
      m_promisedUntil(span.first) {}

void Chase::live() {
  Date day = m_span.first;
  while (day < m_span.today) {
    m_purse.pay(day);
    receivePending(day);
    if (day >= m_span.start) workOn(day);
    Date next = m_wake;
    if (const auto payment = m_purse.nextDay()) next = std::min(next, *payment);
    for (const auto& pending : m_pending) next = std::min(next, pending.fact.day);
    day = std::max(next, plusDays(day, 1));
  }
  bringAboutYesterday();
}

/// A reply that nobody has read, or a call that the customer wants this morning.
void Chase::bringAboutYesterday() {
  const Situation situation = payer().situation;
  if (situation != Situation::replyToRead && situation != Situation::callbackAgreed) return;
  ContactEvent event;
  event.day = previousBankDay(plusDays(m_span.today, -1));
  for (const Item& item : m_books.account().items) {
    const bool isLate = item.kind == ItemKind::invoice && item.due < event.day && m_books.openOn(item.id, event.day) > 0;
    if (isLate) event.items.push_back({item.id, {}, {}, std::nullopt});
  }
  situation == Situation::replyToRead ? receive(std::move(event)) : agreeOnCallback(std::move(event));
}

void Chase::receivePending(Date day) {
  for (const auto& pending : m_pending) {
    if (pending.fact.day <= day) receive(pending.fact);
  }
  std::erase_if(m_pending, [&](const auto& pending) { return pending.fact.day <= day; });
}

void Chase::workOn(Date day) {
  const ChasingSettings& house = m_rules.policy.settings;
  const WorkingCalendar& calendar = m_rules.calendars.of(house.country, house.region);
  if (!calendar.isWorkingDay(day)) {
    m_wake = calendar.nextWorkingDay(day);
    return;
  }
  const ChaseDay today(m_rules, m_photographer.on(day), day);
  withdraw(today);
  bool isBusy = false;
  const auto consider = [&](const Proposal& proposal, TaskId waiting) {
    isBusy = true;
    if (isAwaited(proposal, day)) return;
    if (isDoneOn(proposal, payer().situation, day, m_span, m_dice)) carryOut(today, proposal, waiting);
  };
  for (const KeptTask& kept : today.result.kept) consider(kept.proposal, kept.task);
  for (const Proposal& proposal : today.result.proposals) consider(proposal, {});
  m_wake = isBusy ? plusDays(day, 1) : nextDayToLook(today);
}

/// Who has promised is left in peace; a callback is kept all the same.
bool Chase::isAwaited(const Proposal& proposal, Date day) const {
  return proposal.kind == TaskKind::step && day < m_promisedUntil;
}

Date Chase::nextDayToLook(const ChaseDay& day) const {
  Date next = nextInterest(day.date);
  for (const Verdict& verdict : day.result.verdicts) {
    if (isA<reason::NothingOverdue>(verdict.reason)) continue;
    const auto on = nextOn(verdict.reason);
    next = std::min(next, std::max(on.value_or(plusDays(day.date, idleDays)), plusDays(day.date, 1)));
  }
  return next;
}

/// The next day on which something may be said about an invoice that is not late.
Date Chase::nextInterest(Date day) const {
  Date next = m_span.today;
  for (const Item& item : m_books.account().items) {
    if (item.kind != ItemKind::invoice) continue;
    const Date from = std::max(plusDays(item.issued, 3), plusDays(item.due, -preventiveDays));
    if (from > day) {
      next = std::min(next, from);
    } else if (item.due >= plusDays(day, -1)) {
      if (m_books.openOn(item.id, day) > 0) return plusDays(day, 1);
    } else if (const auto settled = m_books.settledOn(item.id); settled && daysBetween(*settled, day) <= thankingDays) {
      return plusDays(day, 1);
    }
  }
  return next;
}

void Chase::withdraw(const ChaseDay& day) {
  for (const WithdrawnTask& withdrawn : day.result.withdrawn) {
    close(withdrawn.task, TaskState::withdrawn, day.date, std::string(code(withdrawn.reason)));
  }
}

void Chase::close(TaskId id, TaskState state, Date day, std::string reason) {
  Task& task = m_books.account().tasks[static_cast<std::size_t>(id.value - 1)];
  task.state = state;
  task.closed = day;
  task.closedReason = std::move(reason);
}

TaskId Chase::accept(const ChaseDay& day, const Proposal& proposal, TaskId waiting) {
  auto& tasks = m_books.account().tasks;
  Task task = taskOf(day.portfolio, proposal, day.date);
  if (waiting) {
    Task& known = tasks[static_cast<std::size_t>(waiting.value - 1)];
    task.id = known.id;
    task.created = known.created;
    known = std::move(task);
    return waiting;
  }
  task.id = {static_cast<std::int64_t>(tasks.size()) + 1};
  tasks.push_back(std::move(task));
  return tasks.back().id;
}

void Chase::carryOut(const ChaseDay& day, const Proposal& proposal, TaskId waiting) {
  if (proposal.kind == TaskKind::decision) {
    decide(day, proposal);
  } else if (proposal.kind == TaskKind::step && proposal.amountMinor < notWorthACall) {
    for (const ItemIndex item : proposal.items) m_purse.writeOff(day.idOf(item), day.date, "Écart de règlement");
  } else if (isContact(proposal.kind)) {
    const TaskId task = accept(day, proposal, waiting);
    proposal.channel == Channel::call ? call(day, proposal, task) : write(day, proposal, task);
  }
}

}  // namespace relance::sample
