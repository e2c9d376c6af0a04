// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house, as rows: one dispatch for a task, a channel and a recipient.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/ledger/dispatch.h"
#include "storage/database.h"

namespace relance {

class DispatchStore {
 public:
  explicit DispatchStore(Database& database) : m_database(database) {}

  /// Without their ids. Those whose task, channel and recipient the ledger holds already are passed over: it sees to it itself.
  void insert(std::span<const Dispatch> dispatches);
  /// Every field but task, channel and recipient.
  void update(const Dispatch& dispatch);
  std::optional<Dispatch> find(DispatchId id);
  /// By id.
  std::vector<Dispatch> ofTask(TaskId task);
  std::vector<Dispatch> inState(DispatchState state);

 private:
  Database& m_database;
};

}  // namespace relance
