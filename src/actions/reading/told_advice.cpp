// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/told_advice.h"

#include <algorithm>

#include "domain/chasing/account/episode.h"
#include "domain/chasing/verdict/waiting_decision.h"
#include "storage/reading/part_payments.h"

namespace relance {

std::vector<ToldAdvice> adviceOf(Database& database, const ChasedAccount& account) {
  if (account.ladder() == nullptr) return {};
  const Date today = account.portfolio().asOf;
  return adviceOf(account.states(), *account.ladder(), partPayments(database, today, account.payer()));
}

std::vector<ToldAdvice> adviceOf(std::span<const AccountState> states, const Ladder& ladder, const PartPayments& payments) {
  std::vector<ToldAdvice> told;
  for (const AccountState& state : states) {
    const auto episode = episodeStart(state.view);
    if (!episode || state.claim.nothingToChase) continue;
    for (const DueDecision& due : waitingDecisions(state, ladder, *episode).due) {
      ToldAdvice& one = told.emplace_back();
      one.ref = due.ref;
      one.currency = state.view.account.currency;
      one.advice = decisionAdvice(state, ladder, due.items, payments);
      for (const ItemIndex item : due.items) one.items.push_back(state.view.items().itemId(item));
      one.amountMinor = due.amountMinor;
    }
  }
  return told;
}

std::map<TaskId, DecisionAdvice> adviceOf(Database& database, const ChasingRules& rules, const TodayList& list, Date today) {
  std::map<CustomerId, std::vector<const Task*>> waiting;
  for (const TodayEntry& entry : list.waiting) {
    if (entry.task.kind == TaskKind::decision) waiting[entry.task.customer].push_back(&entry.task);
  }
  std::map<TaskId, DecisionAdvice> advice;
  for (const auto& [customer, tasks] : waiting) {
    const ChasedAccount account(database, rules, customer, today);
    const auto told = adviceOf(database, account);
    for (const Task* task : tasks) {
      const auto found = std::ranges::find_if(
          told, [&](const ToldAdvice& one) { return one.ref == task->ref && one.currency == task->currency; });
      if (found != told.end()) advice.emplace(task->id, found->advice);
    }
  }
  return advice;
}

}  // namespace relance
