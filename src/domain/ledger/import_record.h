// SPDX-License-Identifier: GPL-3.0-or-later
// One file brought into the ledger, and the rows it made.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class ImportKind : std::uint8_t { customers, contacts, invoices, payments, settled };

/// delta: only what is new; stock: all that is open, what is missing has been settled elsewhere.
enum class ImportMode : std::uint8_t { delta, stock };

/// The tables whose rows an import makes.
enum class ImportedTable : std::uint8_t { customer, contact, item, allocation };

std::string_view importKindName(ImportKind kind);
std::optional<ImportKind> parseImportKind(std::string_view name);
std::string_view importModeName(ImportMode mode);
std::optional<ImportMode> parseImportMode(std::string_view name);
std::string_view importedTableName(ImportedTable table);
std::optional<ImportedTable> parseImportedTable(std::string_view name);

/// The ids of the rows made in one table, first and last included: an import makes them without a gap.
struct ImportRange {
  ImportedTable table{ImportedTable::item};
  std::int64_t first{0};
  std::int64_t last{0};

  bool operator==(const ImportRange&) const = default;
};

struct ImportRecord {
  ImportId id;
  std::string fileName;
  std::string sha256;  // of the file, 64 lower-case digits
  ImportKind kind{ImportKind::invoices};
  ImportMode mode{ImportMode::delta};
  std::string importedAt;  // UTC
  Date importedOn;
  std::int64_t rowsRead{0};
  std::int64_t rowsUpdated{0};       // known rows that it changed
  std::optional<Date> paymentsUpTo;  // payments are complete up to this day
  std::int64_t sequence{0};          // of the event that tells of it
  PersonId person;
  std::vector<ImportRange> ranges;  // by table

  bool operator==(const ImportRecord&) const = default;
};

/// How the columns of a file were mapped last time.
struct ImportProfile {
  std::string name;
  ImportKind kind{ImportKind::invoices};
  std::string body;  // JSON

  bool operator==(const ImportProfile&) const = default;
};

}  // namespace relance
