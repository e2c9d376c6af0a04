// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that only SQLite understands: with schema/, all that another engine would have to replace.
#pragma once

#include <cstdint>
#include <string_view>

namespace relance::dialect {

/// "Rlnc", bytes 68 to 71 of the file.
inline constexpr std::uint32_t applicationId = 0x526C6E63;

inline constexpr std::string_view beginWriting = "BEGIN IMMEDIATE";
inline constexpr std::string_view beginAlone = "BEGIN EXCLUSIVE";
inline constexpr std::string_view beginReading = "BEGIN";
inline constexpr std::string_view commit = "COMMIT";
inline constexpr std::string_view rollback = "ROLLBACK";

inline constexpr std::string_view userVersion = "PRAGMA user_version";
inline constexpr std::string_view setUserVersion = "PRAGMA user_version = ";
inline constexpr std::string_view setApplicationId = "PRAGMA application_id = ";
inline constexpr std::string_view dataVersion = "PRAGMA data_version";

/// What every connection asks for before its first statement.
inline constexpr std::string_view connectionSettings =
    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;"
    "PRAGMA synchronous = FULL; PRAGMA cache_size = -32000";
/// In write-ahead mode nothing is ever half written, but the last commits may be lost with the power.
inline constexpr std::string_view waitAtCheckpoints = "PRAGMA synchronous = NORMAL";
inline constexpr std::string_view onlyAsk = "PRAGMA query_only = ON";
inline constexpr std::string_view enterWal = "PRAGMA journal_mode = WAL";
inline constexpr std::string_view leaveWal = "PRAGMA journal_mode = DELETE";
inline constexpr std::string_view journalMode = "PRAGMA journal_mode";
inline constexpr std::string_view foreignKeysOff = "PRAGMA foreign_keys = OFF";

inline constexpr std::string_view quickCheck = "PRAGMA quick_check(20)";
inline constexpr std::string_view integrityCheck = "PRAGMA integrity_check(20)";
/// table, row, parent, number of the key
inline constexpr std::string_view foreignKeyCheck = "PRAGMA foreign_key_check";

/// The texts that made the tables, in an order that does not depend on when they were made.
inline constexpr std::string_view schemaTexts =
    "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY type, name";

/// The indexes of a table that a statement made, with its text.
inline constexpr std::string_view indexTexts =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = $1 AND sql IS NOT NULL ORDER BY name";

/// The largest id ever given in a table whose ids are never used again.
inline constexpr std::string_view lastIdEverGiven = "SELECT seq FROM sqlite_sequence WHERE name = $1";

}  // namespace relance::dialect
