// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/one_contact.h"

#include <algorithm>
#include <tuple>

#include "domain/chasing/account/pacing.h"

namespace relance {
namespace {

int rankOf(TaskKind kind, bool isWaiting) {
  if (kind == TaskKind::callback) return 0;
  if (isWaiting) return 1;
  switch (kind) {
    case TaskKind::rejectCall:
      return 2;
    case TaskKind::promiseCall:
      return 3;
    case TaskKind::step:
      return 4;
    case TaskKind::preDue:
      return 5;
    case TaskKind::thankYou:
      return 6;
    case TaskKind::callback:
    case TaskKind::decision:
    case TaskKind::verifyPayment:
    case TaskKind::completeAddress:
    case TaskKind::manual:
      break;
  }
  return 7;
}

const Task* waitingTaskFor(const Proposal& proposal, Currency currency, std::span<const Task> waiting) {
  const auto same = std::ranges::find_if(waiting, [&](const Task& task) {
    return task.currency == currency && task.kind == proposal.kind && task.ref == proposal.ref;
  });
  return same == waiting.end() ? nullptr : &*same;
}

/// A task that waits is left alone when only the day is wrong.
bool leavesTasksAlone(const Reason& reason) {
  return isA<reason::NotWorkingDay>(reason) || isA<reason::CustomerClosed>(reason) || isA<reason::NoAnswer>(reason) ||
         isA<reason::ContactedToday>(reason) || isA<reason::OtherContactFirst>(reason);
}

class Settling {
 public:
  Settling(std::vector<AccountVerdict> verdicts, std::span<const AccountState> states, std::span<const Task> waiting)
      : m_verdicts(std::move(verdicts)), m_states(states), m_waiting(waiting) {}

  OneContact settle() && {
    const std::size_t first = firstSpeaker();
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
      AccountVerdict& judged = m_verdicts[i];
      const Currency currency = m_states[i].view.account.currency;
      if (judged.contact && i != first) {
        judged.verdict.reason = reason::OtherContactFirst{};
        judged.contact.reset();
      }
      const Reason reason = judged.verdict.reason;
      for (Proposal& proposal : judged.inner) place(proposal, currency, judged.verdict);
      if (judged.contact) place(*judged.contact, currency, judged.verdict);
      withdraw(reason, currency);
      m_result.verdicts.push_back(std::move(judged.verdict));
    }
    withdrawElsewhere();
    makeRoom();
    return std::move(m_result);
  }

 private:
  std::size_t firstSpeaker() const {
    std::size_t first = m_verdicts.size();
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
      if (m_verdicts[i].contact && (first == m_verdicts.size() || orderOf(i) < orderOf(first))) first = i;
    }
    return first;
  }

  std::tuple<int, Date, DayNumber, Currency> orderOf(std::size_t i) const {
    const Proposal& contact = *m_verdicts[i].contact;
    const AccountView& view = m_states[i].view;
    const bool isWaiting = waitingTaskFor(contact, view.account.currency, m_waiting) != nullptr;
    const DayNumber due = contact.carrying ? view.items().due[*contact.carrying] : view.day();
    return {rankOf(contact.kind, isWaiting), lastContactOn(view).value_or(Date::min()), due, view.account.currency};
  }

  /// New, or the task that waits for it already.
  void place(Proposal& proposal, Currency currency, Verdict& verdict) {
    const Task* task = waitingTaskFor(proposal, currency, m_waiting);
    if (task == nullptr) {
      m_hasNewContact = m_hasNewContact || isContact(proposal.kind);
      m_result.proposals.push_back(std::move(proposal));
      return;
    }
    if (isSameCause(verdict.reason, proposal.reason) && verdict.step == proposal.ref) {
      verdict.reason = reason::TaskWaiting{proposal.ref};
    }
    m_result.kept.push_back({task->id, std::move(proposal)});
  }

  bool isKept(TaskId task) const {
    return std::ranges::any_of(m_result.kept, [&](const KeptTask& kept) { return kept.task == task; });
  }

  void withdraw(const Reason& reason, Currency currency) {
    for (const Task& task : m_waiting) {
      if (task.currency != currency || task.kind == TaskKind::manual || isKept(task.id) || leavesTasksAlone(reason)) continue;
      m_result.withdrawn.push_back({task.id, reason});
    }
  }

  /// A customer has one contact waiting at most: one of another account, left alone so far, makes room for a new callback.
  void makeRoom() {
    if (!m_hasNewContact) return;
    for (const Task& task : m_waiting) {
      const bool isGone =
          std::ranges::any_of(m_result.withdrawn, [&](const WithdrawnTask& gone) { return gone.task == task.id; });
      if (!isContact(task.kind) || task.kind == TaskKind::manual || isGone || isKept(task.id)) continue;
      m_result.withdrawn.push_back({task.id, reason::OtherContactFirst{}});
    }
  }

  /// Tasks in a currency of which nothing is left.
  void withdrawElsewhere() {
    for (const Task& task : m_waiting) {
      const bool hasAccount =
          std::ranges::any_of(m_states, [&](const AccountState& state) { return state.view.account.currency == task.currency; });
      if (!hasAccount && task.kind != TaskKind::manual) m_result.withdrawn.push_back({task.id, reason::NothingOverdue{}});
    }
  }

  std::vector<AccountVerdict> m_verdicts;
  std::span<const AccountState> m_states;
  std::span<const Task> m_waiting;
  OneContact m_result;
  bool m_hasNewContact{false};
};

}  // namespace

OneContact settleCustomer(std::vector<AccountVerdict> verdicts, std::span<const AccountState> states,
                          std::span<const Task> waiting) {
  return Settling(std::move(verdicts), states, waiting).settle();
}

}  // namespace relance
