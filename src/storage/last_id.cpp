// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/last_id.h"

#include "storage/dialect.h"

namespace relance {

std::int64_t lastIdEverGiven(Database& database, std::string_view table) {
  auto row = database.statement(dialect::lastIdEverGiven);
  return row.query(table).next() ? row.number(0) : 0;
}

}  // namespace relance
