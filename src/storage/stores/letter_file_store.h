// SPDX-License-Identifier: GPL-3.0-or-later
// Files of issued letters that are still to be put into their folder. Neither hashed nor undone: what they hold is kept
// elsewhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

struct LetterFile {
  std::int64_t id{0};
  TaskId task;
  std::string folder;  // absolute
  std::string name;
  std::string bytes;
};

class LetterFileStore {
 public:
  explicit LetterFileStore(Database& database) : m_database(database) {}

  std::int64_t insert(TaskId task, std::string_view folder, std::string_view name, std::string_view bytes);
  void remove(std::int64_t id);
  bool isAnyAwaited();
  /// By id.
  std::vector<LetterFile> all();

 private:
  Database& m_database;
};

}  // namespace relance
