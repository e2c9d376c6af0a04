// SPDX-License-Identifier: GPL-3.0-or-later
// What Database, Statement and their neighbours in this folder share: the open handle and its idle statements.
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace relance {

struct Connection {
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::filesystem::path path;
  sqlite3* handle{nullptr};
  bool isReadOnly{false};
  std::unordered_map<std::string, std::vector<sqlite3_stmt*>, TextHash, std::equal_to<>> idleStatements;
};

/// Throws what this result code means for the user: StorageError, std::bad_alloc, or std::logic_error for a mistake of ours.
[[noreturn]] void failWith(int resultCode, sqlite3* handle, const std::filesystem::path& path);

}  // namespace relance
