// SPDX-License-Identifier: GPL-3.0-or-later
// How to take each event back: changesets by event, kept until the day is over.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/event.h"
#include "storage/database.h"

namespace relance {

/// dropped: undone, and something else was done since, so that it is not done again.
enum class UndoState { done, undone, dropped };

struct UndoEntry {
  std::int64_t sequence{0};
  ImportId import;  // the import that the event tells of, else none
  RunId run;        // the run that the event tells of, else none
  UndoState state{UndoState::done};
};

class UndoLog {
 public:
  explicit UndoLog(Database& database) : m_database(database) {}

  void keep(std::int64_t sequence, Date day, std::string_view changeset, ImportId import = {}, RunId run = {});
  /// Yesterday's go, but those of imports and of the last run, which can be withdrawn later.
  void forgetBefore(Date day);
  /// With an erasure: changesets hold what people wrote.
  void forgetAll();

  /// The person's last event of that day that is not undone.
  std::optional<UndoEntry> lastDone(Date day, PersonId person);
  /// The person's events of that day that are not undone, the last first.
  std::vector<UndoEntry> allDone(Date day, PersonId person);
  /// The first of the person's events undone that day since the last one done.
  std::optional<UndoEntry> firstUndone(Date day, PersonId person);
  std::optional<UndoEntry> find(std::int64_t sequence);

  std::string changesetOf(std::int64_t sequence);
  void setState(std::int64_t sequence, UndoState state);
  /// Something new was done by the person: what he had undone stays so.
  void dropUndone(PersonId person);
  /// Imports and runs that were withdrawn are not redone.
  void forget(std::int64_t sequence);

  /// Later events on the same customers (or, of an event on no customer, all later ones) that were not undone: what a conflict
  /// rests on. Read from history itself, so also after the day.
  std::vector<Event> standingAfter(std::int64_t sequence);

 private:
  Database& m_database;
};

}  // namespace relance
