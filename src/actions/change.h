// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the ledger while it is being made: what an action writes with, and what it tells history.
#pragma once

#include <string>
#include <string_view>

#include "domain/ledger/event.h"
#include "storage/database.h"
#include "storage/history/change_recorder.h"
#include "storage/history/history.h"

namespace relance {

/// Lives inside LedgerSession::perform, in its transaction. `recorder` is null where nothing is recorded for undo.
class Change {
 public:
  Change(Database& database, EventStamp stamp, EventKind kind, std::int64_t sequence, ChangeRecorder* recorder);

  Database& database() { return m_database; }
  const std::string& nowUtc() const { return m_stamp.happenedAt; }
  Date today() const { return m_stamp.day; }
  PersonId person() const { return m_stamp.person; }
  /// Of the event that will tell of this change.
  std::int64_t sequence() const { return m_sequence; }

  /// The customer is named as a subject of the event.
  void touch(CustomerId customer) { m_event.subjects.push_back(customer); }
  /// What the event proves beyond who, when and what kind: ids, amounts, dates, names of enums.
  CanonicalBytes& facts() { return m_event.facts; }
  /// Keeps what a person wrote or is called; the event holds only its digest. An empty text is none.
  PrivateTextId write(std::string_view text, CustomerId about = {});

  /// Between these nothing is recorded for undo: rows made by the hundred thousand (remembered by their ids), and settled_on,
  /// which is computed afresh. Rows changed so must not have been recorded before.
  void pauseRecording();
  void resumeRecording();

  /// The event is that of an import or a run: it can be withdrawn after the day too.
  void belongsTo(ImportId import) { m_import = import; }
  void belongsTo(RunId run) { m_run = run; }

  /// All is as it was: no event is written, nothing is committed.
  void leaveAsItWas() { m_isNothing = true; }

  const EventDraft& event() const { return m_event; }
  const EventStamp& stamp() const { return m_stamp; }
  ImportId import() const { return m_import; }
  RunId run() const { return m_run; }
  bool isNothing() const { return m_isNothing; }

 private:
  Database& m_database;
  EventStamp m_stamp;
  EventDraft m_event;
  std::int64_t m_sequence;
  ChangeRecorder* m_recorder;
  ImportId m_import;
  RunId m_run;
  bool m_isNothing{false};
};

}  // namespace relance
