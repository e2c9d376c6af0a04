// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file holds which field: found from the titles, or said by a person.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/basics/outcome.h"
#include "exchange/fields/import_field.h"

namespace relance {

/// What a person said: a field by its name (or one of its usual titles), a column by its title or its number from 1. An empty
/// column: the field is not in the file, whatever the titles say.
struct HandMapping {
  std::string field;
  std::string column;

  bool operator==(const HandMapping&) const = default;
};

struct MappedColumn {
  ImportField field{ImportField::code};
  std::size_t column{0};  // from 1
  std::string title;      // empty where the file has no titles

  bool operator==(const MappedColumn&) const = default;
};

struct ColumnMapping {
  ImportKind kind{ImportKind::invoices};
  std::vector<MappedColumn> columns;  // at most one a field, the more important fields first
  std::vector<std::string> ignored;   // titles that mean nothing here
  std::size_t columnCount{0};         // of the file

  const MappedColumn* find(ImportField field) const;
  bool has(ImportField field) const { return find(field) != nullptr; }
};

/// The mapping as far as it goes, and why it is not enough: unknownField (field), unknownColumn (column), missingColumn (field).
struct MappingAttempt {
  ColumnMapping mapping;
  std::optional<Refusal> refusal;
};

/// `titles` are the cells of the header line; empty ones for a file without titles (then only numbers find a column). What a
/// person said wins over the titles. Two columns of the same title are not told apart: neither is taken.
MappingAttempt mapColumns(ImportKind kind, std::span<const std::string> titles, std::span<const HandMapping> byHand);

}  // namespace relance
