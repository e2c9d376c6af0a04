// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/template_store.h"

namespace relance {
namespace {

const std::string selectTemplate = "SELECT t.key, t.language, t.variant, t.version, t.subject, t.body, t.origin FROM template t ";

StoredTemplate read(const Statement& row) {
  StoredTemplate t;
  row.read(t.key, t.language, t.variant, t.version, t.subject, t.body, t.origin);
  return t;
}

}  // namespace

TemplateId TemplateStore::insert(const StoredTemplate& t) {
  return {m_database
              .statement("INSERT INTO template (key, language, variant, version, subject, body, origin)"
                         " VALUES ($1, $2, $3, $4, $5, $6, $7)")
              .insert(t.key, t.language, t.variant, t.version, t.subject, t.body, t.origin)};
}

std::optional<StoredTemplate> TemplateStore::find(std::string_view key, std::string_view language, std::string_view variant) {
  static const std::string sql =
      selectTemplate + "WHERE t.key = $1 AND t.language = $2 AND t.variant = $3 ORDER BY t.version DESC LIMIT 1";
  auto row = m_database.statement(sql);
  if (!row.query(key, language, variant).next()) return std::nullopt;
  return read(row);
}

std::vector<StoredTemplate> TemplateStore::newest() {
  static const std::string sql = selectTemplate +
                                 "WHERE t.version = (SELECT max(n.version) FROM template n WHERE n.key = t.key AND n.language ="
                                 " t.language AND n.variant = t.variant) ORDER BY t.key, t.language, t.variant";
  std::vector<StoredTemplate> templates;
  auto rows = m_database.statement(sql);
  rows.query();
  while (rows.next()) templates.push_back(read(rows));
  return templates;
}

}  // namespace relance
