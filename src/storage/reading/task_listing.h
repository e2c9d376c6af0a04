// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting tasks with what a list shows beside them, read in a few queries whatever their number.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ledger/task.h"
#include "storage/database.h"

namespace relance {

struct ListedTask {
  Task task;
  std::string customerCode;
  std::string customerName;
  std::vector<std::string> itemNumbers;  // by due date
  std::optional<Date> oldestDue;
  std::string callbackTime;  // agreed; empty: none
};

/// All that wait and were made by that day, by id.
std::vector<ListedTask> listWaitingTasks(Database& database, Date today);

/// Contact tasks carried out on that day.
int contactTasksDoneOn(Database& database, Date day);

/// The greatest id of a task: about how many there are. None: 0.
TaskId lastTask(Database& database);

}  // namespace relance
