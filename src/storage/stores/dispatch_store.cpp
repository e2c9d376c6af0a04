// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/dispatch_store.h"

#include <functional>
#include <tuple>

#include "storage/bulk/insert_rows.h"

namespace relance {
namespace {

const std::string selectDispatch =
    "SELECT id, task_id, channel, recipient, state, language, template_key, variant, prepared_on, not_before, message_id, "
    "attempts,"
    " reference, sha256, carried_at, text_id FROM dispatch ";

struct DispatchTable {
  static constexpr std::string_view into =
      "INSERT INTO dispatch (task_id, channel, recipient, state, language, template_key, variant, prepared_on, not_before, "
      "message_id, attempts, reference, sha256, carried_at, text_id) VALUES ";
  static constexpr std::string_view after = " ON CONFLICT (task_id, channel, recipient) DO NOTHING";
  static constexpr std::size_t together = 16;

  static auto valuesOf(const Dispatch& d) {
    return std::make_tuple(d.task, d.channel, std::cref(d.recipient), d.state, std::cref(d.language), std::cref(d.templateKey),
                           std::cref(d.variant), d.preparedOn, orNull(d.notBefore), orNull(d.messageId), d.attempts,
                           orNull(d.reference), orNull(d.sha256), orNull(d.carriedAt), orNull(d.text));
  }
};

Dispatch read(const Statement& row) {
  Dispatch d;
  row.read(d.id, d.task, d.channel, d.recipient, d.state, d.language, d.templateKey, d.variant, d.preparedOn, d.notBefore,
           d.messageId, d.attempts, d.reference, d.sha256, d.carriedAt, d.text);
  return d;
}

std::vector<Dispatch> fetchAll(Statement& rows) {
  std::vector<Dispatch> dispatches;
  while (rows.next()) dispatches.push_back(read(rows));
  return dispatches;
}

}  // namespace

void DispatchStore::insert(std::span<const Dispatch> dispatches) { insertRows<DispatchTable>(m_database, dispatches); }

void DispatchStore::update(const Dispatch& d) {
  m_database
      .statement(
          "UPDATE dispatch SET state = $1, language = $2, template_key = $3, variant = $4, prepared_on = $5, not_before = $6,"
          " message_id = $7, attempts = $8, reference = $9, sha256 = $10, carried_at = $11, text_id = $12 WHERE id = $13")
      .run(d.state, d.language, d.templateKey, d.variant, d.preparedOn, orNull(d.notBefore), orNull(d.messageId), d.attempts,
           orNull(d.reference), orNull(d.sha256), orNull(d.carriedAt), orNull(d.text), d.id);
}

std::optional<Dispatch> DispatchStore::find(DispatchId id) {
  static const std::string sql = selectDispatch + "WHERE id = $1";
  auto row = m_database.statement(sql);
  if (!row.query(id).next()) return std::nullopt;
  return read(row);
}

std::vector<Dispatch> DispatchStore::ofTask(TaskId task) {
  static const std::string sql = selectDispatch + "WHERE task_id = $1 ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(task));
}

std::vector<Dispatch> DispatchStore::inState(DispatchState state) {
  static const std::string sql = selectDispatch + "WHERE state = $1 ORDER BY id";
  auto rows = m_database.statement(sql);
  return fetchAll(rows.query(state));
}

}  // namespace relance
