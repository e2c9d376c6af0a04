// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/undo_log.h"

#include <algorithm>

#include "storage/history/history.h"

namespace relance {
namespace {

constexpr std::size_t chunkBytes = 256 * 1024;

const std::string selectEntry =
    "SELECT u.sequence, u.import_id, u.run_id, u.undone FROM undo u JOIN event e ON e.sequence = u.sequence ";

std::optional<UndoEntry> fetch(Statement& row) {
  if (!row.next()) return std::nullopt;
  UndoEntry entry;
  row.read(entry.sequence, entry.import, entry.run, entry.isUndone);
  return entry;
}

}  // namespace

void UndoLog::keep(std::int64_t sequence, Date day, std::string_view changeset, ImportId import, RunId run) {
  m_database.statement("INSERT INTO undo (sequence, day, import_id, run_id) VALUES ($1, $2, $3, $4)")
      .run(sequence, day, orNull(import), orNull(run));
  auto chunk = m_database.statement("INSERT INTO undo_chunk (sequence, position, bytes) VALUES ($1, $2, $3)");
  for (std::size_t at = 0; at < changeset.size(); at += chunkBytes) {
    chunk.run(sequence, at / chunkBytes, std::as_bytes(std::span{changeset.substr(at, chunkBytes)}));
  }
}

void UndoLog::forgetBefore(Date day) {
  m_database
      .statement(
          "DELETE FROM undo WHERE day < $1 AND import_id IS NULL AND"
          " (run_id IS NULL OR run_id < (SELECT coalesce(max(id), 0) FROM run))")
      .run(day);
}

void UndoLog::forgetAll() { m_database.statement("DELETE FROM undo").run(); }

std::optional<UndoEntry> UndoLog::lastDone(Date day, PersonId person) {
  static const std::string sql = selectEntry +
                                 "WHERE u.day = $1 AND coalesce(e.person_id, 0) = $2 AND u.undone = 0"
                                 " ORDER BY u.sequence DESC LIMIT 1";
  auto row = m_database.statement(sql);
  return fetch(row.query(day, person.value));
}

std::optional<UndoEntry> UndoLog::firstUndone(Date day, PersonId person) {
  static const std::string sql = selectEntry +
                                 "WHERE u.day = $1 AND coalesce(e.person_id, 0) = $2 AND u.undone = 1 AND u.sequence >"
                                 " (SELECT coalesce(max(d.sequence), 0) FROM undo d JOIN event f ON f.sequence = d.sequence"
                                 " WHERE coalesce(f.person_id, 0) = $2 AND d.undone = 0) ORDER BY u.sequence LIMIT 1";
  auto row = m_database.statement(sql);
  return fetch(row.query(day, person.value));
}

std::optional<UndoEntry> UndoLog::find(std::int64_t sequence) {
  static const std::string sql = selectEntry + "WHERE u.sequence = $1";
  auto row = m_database.statement(sql);
  return fetch(row.query(sequence));
}

std::string UndoLog::changesetOf(std::int64_t sequence) {
  std::string changeset;
  auto chunks = m_database.statement("SELECT bytes FROM undo_chunk WHERE sequence = $1 ORDER BY position");
  chunks.query(sequence);
  while (chunks.next()) {
    const auto bytes = chunks.blob(0);
    changeset.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  }
  return changeset;
}

void UndoLog::setUndone(std::int64_t sequence, bool isUndone) {
  m_database.statement("UPDATE undo SET undone = $1 WHERE sequence = $2").run(isUndone, sequence);
}

void UndoLog::forget(std::int64_t sequence) { m_database.statement("DELETE FROM undo WHERE sequence = $1").run(sequence); }

std::vector<Event> UndoLog::standingAfter(std::int64_t sequence) {
  History history(m_database);
  std::vector<Event> standing;
  const auto add = [&](const Event& event) {
    const auto entry = find(event.sequence);
    const bool isBookkeeping =
        event.kind == EventKind::undone || event.kind == EventKind::redone || event.kind == EventKind::sealed;
    const bool isKnown = std::ranges::find(standing, event.sequence, &Event::sequence) != standing.end();
    if (!isBookkeeping && !isKnown && !(entry && entry->isUndone)) standing.push_back(event);
  };
  const auto subjects = history.subjectsOf(sequence);
  if (subjects.empty()) {
    for (const Event& event : history.after(sequence)) add(event);
  }
  for (const CustomerId subject : subjects) {
    for (const Event& event : history.ofCustomerAfter(subject, sequence)) add(event);
  }
  std::ranges::sort(standing, {}, &Event::sequence);
  return standing;
}

}  // namespace relance
