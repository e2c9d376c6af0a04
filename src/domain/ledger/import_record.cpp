// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/import_record.h"

#include <array>

#include "domain/basics/enum_names.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 5> kindNames{"customers", "contacts", "invoices", "payments", "settled"};
constexpr std::array<std::string_view, 2> modeNames{"delta", "stock"};
constexpr std::array<std::string_view, 4> tableNames{"customer", "contact", "item", "allocation"};

}  // namespace

std::string_view importKindName(ImportKind kind) { return nameIn(kindNames, kind); }
std::optional<ImportKind> parseImportKind(std::string_view name) { return valueIn<ImportKind>(kindNames, name); }

std::string_view importModeName(ImportMode mode) { return nameIn(modeNames, mode); }
std::optional<ImportMode> parseImportMode(std::string_view name) { return valueIn<ImportMode>(modeNames, name); }

std::string_view importedTableName(ImportedTable table) { return nameIn(tableNames, table); }
std::optional<ImportedTable> parseImportedTable(std::string_view name) { return valueIn<ImportedTable>(tableNames, name); }

}  // namespace relance
