// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/suspended_indexes.h"

#include <algorithm>

#include "storage/dialect.h"

namespace relance {

SuspendedIndexes::SuspendedIndexes(Database& database, const std::vector<std::string_view>& tables,
                                   const std::vector<std::string_view>& kept)
    : m_database(database) {
  std::vector<std::string> names;
  {
    auto rows = database.statement(dialect::indexTexts);
    for (const auto table : tables) {
      rows.query(table);
      while (rows.next()) {
        if (std::ranges::find(kept, rows.text(0)) != kept.end()) continue;
        names.emplace_back(rows.text(0));
        m_texts.emplace_back(rows.text(1));
      }
    }
  }
  for (const auto& name : names) database.execute("DROP INDEX " + name);
}

void SuspendedIndexes::restore() {
  for (const auto& text : m_texts) m_database.execute(text);
  m_texts.clear();
}

}  // namespace relance
