// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks and their items written by the thousand: many rows a statement, as half of what one row costs is the statement.
#pragma once

#include <span>

#include "domain/ledger/task.h"
#include "storage/database.h"

namespace relance {

class TaskWriter {
 public:
  explicit TaskWriter(Database& database) : m_database(database) {}

  /// Stores them with their items and gives each its id; no id to one of which the ledger already holds a live task of the same
  /// key, or whose customer has another contact waiting: the database sees to it, whoever asks.
  void insert(std::span<Task> tasks);

  /// The items of tasks that have none in the ledger. Tasks without an id are passed over.
  void insertItems(std::span<const Task> tasks);

 private:
  Database& m_database;
};

}  // namespace relance
