// SPDX-License-Identifier: GPL-3.0-or-later
// What a waiting task would leave the house with: one dispatch to the address of the day, renewed while the task waits.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/ledger/dispatch.h"
#include "domain/ledger/task.h"
#include "storage/reading/dispatch_addresses.h"
#include "storage/stores/dispatch_store.h"

namespace relance {

/// Nobody has carried it anywhere, and it may still leave.
bool isAwaited(DispatchState state);

class DispatchPreparing {
 public:
  explicit DispatchPreparing(Database& database) : m_database(database), m_store(database), m_addresses(database) {}

  /// What is to be prepared for a new task; nothing for a channel that stays in the house. `role`: of whom the proposal wants
  /// to reach.
  std::optional<Dispatch> dispatchOf(const Task& task, std::string_view language, std::string_view role);

  /// Of a task that waits on: what was prepared for another channel or address is withdrawn, and prepared anew.
  void renew(const Task& task, std::string_view language, std::string_view role);

  /// It left for that address, wherever it was prepared for.
  void redirect(const Task& task, const std::string& recipient);

  /// renew() would change neither channel nor address.
  bool isCurrent(const Task& task, std::string_view role);

 private:
  void replace(TaskId task, std::optional<Dispatch> wanted);

  Database& m_database;
  DispatchStore m_store;
  DispatchAddresses m_addresses;
};

}  // namespace relance
