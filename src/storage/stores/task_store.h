// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks with their items, and the runs that stored them.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/ledger/task.h"
#include "storage/database.h"

namespace relance {

class TaskStore {
 public:
  explicit TaskStore(Database& database) : m_database(database) {}

  /// Nothing if the ledger already holds a live task of the same key, or another contact waits for the same customer: the
  /// database sees to it, whoever asks. The id of `task` is not looked at; its items are stored too.
  std::optional<TaskId> insert(Task task);
  std::optional<Task> find(TaskId id);
  /// By id: all that wait.
  std::vector<Task> waiting();
  std::vector<Task> waitingOf(CustomerId customer);
  /// By id; closed ones too.
  std::vector<Task> ofCustomer(CustomerId customer);
  std::vector<Task> ofRun(RunId run);

  /// Amount, items, due day, reason, points, approval, channel, text variant and what carries waiting tasks, judged anew.
  void refresh(std::span<const Task> tasks);
  /// The variant of the text that was really used.
  void noteText(TaskId id, std::string_view variant);
  void close(TaskId id, TaskState state, Date day, std::string_view reason);

  RunId insert(const Run& run);
  /// What came of it, known at its end.
  void setCounts(RunId id, int proposals, int withdrawn);
  std::optional<Run> find(RunId id);
  /// The run stored last; runs never go back in time.
  std::optional<Run> lastRun();
  /// The run's own tasks with their dispatches, and the run itself. No contact or decision may refer to the tasks.
  void remove(RunId run);

 private:
  std::vector<Task> fetchAll(Statement& rows);

  Database& m_database;
};

}  // namespace relance
