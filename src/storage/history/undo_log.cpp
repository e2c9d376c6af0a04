// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/undo_log.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/basics/enum_names.h"
#include "storage/history/history.h"

namespace relance {

template <>
struct EnumText<UndoState> {
  static constexpr std::array<std::string_view, 3> names{"done", "undone", "dropped"};
  static std::string_view write(UndoState state) { return nameIn(names, state); }
  static std::optional<UndoState> read(std::string_view name) { return valueIn<UndoState>(names, name); }
};

namespace {

constexpr std::size_t chunkBytes = 256 * 1024;

const std::string selectEntry =
    "SELECT u.sequence, u.import_id, u.run_id, u.state FROM undo u JOIN event e ON e.sequence = u.sequence ";

bool isBookkeeping(EventKind kind) { return kind == EventKind::undone || kind == EventKind::redone || kind == EventKind::sealed; }

/// The facts of undone and redone begin with the sequence that they name.
std::int64_t numberIn(std::string_view facts) {
  std::uint64_t number = 0;
  for (std::size_t i = std::min<std::size_t>(8, facts.size()); i > 0; --i) {
    number = number << 8 | static_cast<unsigned char>(facts[i - 1]);
  }
  return static_cast<std::int64_t>(number);
}

std::optional<UndoEntry> fetch(Statement& row) {
  if (!row.next()) return std::nullopt;
  UndoEntry entry;
  row.read(entry.sequence, entry.import, entry.run, entry.state);
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
                                 "WHERE u.day = $1 AND coalesce(e.person_id, 0) = $2 AND u.state = 'done'"
                                 " ORDER BY u.sequence DESC LIMIT 1";
  auto row = m_database.statement(sql);
  return fetch(row.query(day, person.value));
}

std::vector<UndoEntry> UndoLog::allDone(Date day, PersonId person) {
  static const std::string sql = selectEntry +
                                 "WHERE u.day = $1 AND coalesce(e.person_id, 0) = $2 AND u.state = 'done'"
                                 " ORDER BY u.sequence DESC";
  auto rows = m_database.statement(sql);
  rows.query(day, person.value);
  std::vector<UndoEntry> entries;
  while (auto entry = fetch(rows)) entries.push_back(*entry);
  return entries;
}

std::optional<UndoEntry> UndoLog::firstUndone(Date day, PersonId person) {
  static const std::string sql = selectEntry +
                                 "WHERE u.day = $1 AND coalesce(e.person_id, 0) = $2 AND u.state = 'undone' AND u.sequence >"
                                 " (SELECT coalesce(max(d.sequence), 0) FROM undo d JOIN event f ON f.sequence = d.sequence"
                                 " WHERE coalesce(f.person_id, 0) = $2 AND d.state = 'done') ORDER BY u.sequence LIMIT 1";
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

void UndoLog::setState(std::int64_t sequence, UndoState state) {
  m_database.statement("UPDATE undo SET state = $1 WHERE sequence = $2").run(state, sequence);
}

void UndoLog::dropUndone(PersonId person) {
  m_database
      .statement(
          "UPDATE undo SET state = 'dropped' WHERE state = 'undone' AND sequence IN"
          " (SELECT e.sequence FROM event e WHERE coalesce(e.person_id, 0) = $1)")
      .run(person.value);
}

void UndoLog::forget(std::int64_t sequence) { m_database.statement("DELETE FROM undo WHERE sequence = $1").run(sequence); }

std::vector<Event> UndoLog::standingAfter(std::int64_t sequence) {
  History history(m_database);
  std::vector<Event> later = history.after(sequence);
  std::set<std::int64_t> undone;
  for (const Event& event : later) {
    if (event.kind == EventKind::undone) undone.insert(numberIn(history.factsOf(event.sequence)));
    if (event.kind == EventKind::redone) undone.erase(numberIn(history.factsOf(event.sequence)));
  }
  const auto subjects = history.subjectsOf(sequence);
  std::erase_if(later, [&](const Event& event) {
    if (isBookkeeping(event.kind) || undone.contains(event.sequence)) return true;
    if (subjects.empty()) return false;
    const auto others = history.subjectsOf(event.sequence);
    return std::ranges::none_of(others, [&](CustomerId other) { return std::ranges::binary_search(subjects, other); });
  });
  return later;
}

}  // namespace relance
