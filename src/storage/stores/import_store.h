// SPDX-License-Identifier: GPL-3.0-or-later
// Imports as rows, the ids of what each made, and the way to take one back whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/import_record.h"
#include "storage/database.h"

namespace relance {

class ImportStore {
 public:
  explicit ImportStore(Database& database) : m_database(database) {}

  /// Before the rows are made: they carry its id. Ranges are given to finish().
  ImportId insert(const ImportRecord& record);
  /// After the rows are made.
  void finish(ImportId id, std::int64_t rowsUpdated, const std::vector<ImportRange>& ranges);

  std::optional<ImportRecord> find(ImportId id);
  /// Of the same bytes and kind, if it was not withdrawn.
  std::optional<ImportRecord> findByFile(std::string_view sha256, ImportKind kind);
  /// The latest; nothing if there is none.
  std::optional<ImportRecord> last();
  /// Oldest first.
  std::vector<ImportRecord> all();
  /// The latest day up to which payments are said to be imported.
  std::optional<Date> paymentsUpTo();

  /// The largest id given so far in the table: the next row made gets a greater one.
  std::int64_t lastId(ImportedTable table);

  /// What was made elsewhere and rests on rows of this import, as "table id" or the other import's file name; at most `limit`,
  /// empty if it can be withdrawn.
  std::vector<std::string> dependents(const ImportRecord& record, std::size_t limit = 20);
  /// Deletes the rows of its ranges and the import itself; answers the items that stay and were settled by it, whose settled_on
  /// must be refreshed. Asserted: there are no dependents.
  std::vector<ItemId> remove(const ImportRecord& record);

  void putProfile(const ImportProfile& profile);
  std::optional<ImportProfile> findProfile(std::string_view name);
  /// By name.
  std::vector<ImportProfile> profiles();

 private:
  std::vector<ImportRecord> fetchAll(Statement& rows);
  std::vector<ItemId> itemsSettledBy(const ImportRecord& record);

  Database& m_database;
};

}  // namespace relance
