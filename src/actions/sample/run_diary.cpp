// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/run_diary.h"

#include "storage/stores/task_store.h"

namespace relance::sample {

RunDiary::RunDiary(Change& change, const Span& span) {
  TaskStore store(change.database());
  for (Date day = span.start; day < span.today; day = plusDays(day, 1)) {
    if (isWeekend(day)) continue;
    Run run;
    run.today = day;
    run.startedAt = isoText(day) + "T05:45:00.000Z";
    run.sequence = change.sequence();
    m_runs[day].run = store.insert(run);
  }
}

RunId RunDiary::of(Date day) const { return m_runs.at(day).run; }

void RunDiary::note(const SampleAccount& account) {
  for (const Task& task : account.tasks) {
    ++m_runs.at(task.created).proposals;
    if (task.state == TaskState::withdrawn) ++m_runs.at(*task.closed).withdrawn;
  }
}

void RunDiary::finish(Change& change) const {
  TaskStore store(change.database());
  for (const auto& [day, counted] : m_runs) store.setCounts(counted.run, counted.proposals, counted.withdrawn);
}

}  // namespace relance::sample
