// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/issue_letters.h"

#include <algorithm>

#include "actions/chasing/task_execution.h"
#include "storage/stores/blob_store.h"
#include "storage/stores/dispatch_store.h"
#include "storage/stores/setting_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

void keepPieces(Change& change, const IssuedTask& issued) {
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

Outcome<IssuedCount> issueLetters(LedgerSession& session, const std::vector<IssuedTask>& tasks) {
  const bool hasMessages =
      std::ranges::any_of(tasks, [](const IssuedTask& issued) { return issued.task.channel == Channel::email; });
  if (hasMessages && SettingStore(session.database()).find("ledger.sample") == "true") {
    return Refusal{RefusalReason::sampleLedgerCannotSend, {}};
  }
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(EventKind::lettersIssued, [&](Change& change) -> Outcome<IssuedCount> {
    IssuedCount count;
    for (const IssuedTask& issued : tasks) {
      const auto task = TaskStore(change.database()).find(issued.task.id);
      if (!task || task->state != TaskState::waiting) {
        ++count.alreadyDone;
        continue;
      }
      const ChasedAccount account(change.database(), *rules, task->customer, change.today());
      executeTask(change, account, issued.task);
      keepPieces(change, issued);
      ++count.issued;
    }
    if (count.issued == 0) change.leaveAsItWas();
    return count;
  });
}

}  // namespace relance
