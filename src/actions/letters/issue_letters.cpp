// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/issue_letters.h"

#include <algorithm>

#include "actions/chasing/dispatch_preparing.h"
#include "actions/chasing/task_execution.h"
#include "storage/stores/blob_store.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/setting_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

void keepPieces(Change& change, const IssuedTask& issued) {
  // What the run prepared may be older than an address: the ledger tells where it really went.
  if (!issued.recipient.empty()) DispatchPreparing(change.database()).redirect(issued.task, issued.recipient);
  DispatchStore dispatches(change.database());
  for (Dispatch dispatch : dispatches.ofTask(issued.task.id)) {
    if (dispatch.state == DispatchState::withdrawn || dispatch.state == DispatchState::sent) continue;
    dispatch.state = DispatchState::sent;
    dispatch.carriedAt = change.nowUtc();
    if (!issued.pieces.empty()) {
      dispatch.sha256 = BlobStore(change.database()).put(issued.pieces.front().bytes);
      dispatch.reference = issued.pieces.front().fileName;
    }
    dispatches.update(dispatch);
  }
}

}  // namespace

Outcome<IssuedCount> issueLetters(LedgerSession& session, const std::vector<IssuedTask>& tasks, const PerformOptions& options,
                                  const WithIssued& alsoDo) {
  const bool hasMessages =
      std::ranges::any_of(tasks, [](const IssuedTask& issued) { return issued.task.channel == Channel::email; });
  if (hasMessages && SettingStore(session.database()).find("ledger.sample") == "true") {
    return Refusal{RefusalReason::sampleLedgerCannotSend, {}};
  }
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::lettersIssued,
      [&](Change& change) -> Outcome<IssuedCount> {
        std::vector<std::size_t> done;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
          const auto task = TaskStore(change.database()).find(tasks[i].task.id);
          if (!task || task->state != TaskState::waiting) continue;
          const ChasedAccount account(change.database(), *rules, task->customer, change.today());
          executeTask(change, account, tasks[i].task);
          keepPieces(change, tasks[i]);
          done.push_back(i);
        }
        if (done.empty()) change.leaveAsItWas();
        if (!done.empty() && alsoDo) alsoDo(change, done);
        const int count = static_cast<int>(done.size());
        return IssuedCount{count, static_cast<int>(tasks.size()) - count};
      },
      options);
}

}  // namespace relance
