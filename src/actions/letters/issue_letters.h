// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and messages that left the house: each task done once, its contact recorded, the very bytes kept.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "actions/ledger_session.h"
#include "actions/letters/letter_preparing.h"

namespace relance {

/// The bytes as they left: a PDF, or the message as text. `mediaType` names them.
struct IssuedPiece {
  std::string bytes;
  std::string mediaType;
  std::string fileName;
  bool hasFile{true};  // of its own, where files are written; else it stands in one file with others
};

struct IssuedTask {
  Task task;                        // as prepared
  std::vector<IssuedPiece> pieces;  // one for each letter of the task
  std::string recipient{};          // as prepared; empty: where the last run had it prepared for
};

struct IssuedCount {
  int issued{0};
  int alreadyDone{0};  // another program issued them meanwhile
};

/// What else is to happen in the same transaction, with the places in `tasks` of those issued in it; at least one.
using WithIssued = std::function<void(Change&, const std::vector<std::size_t>& issued)>;

/// One transaction for all. A task that waits no more is left as it is: nothing leaves twice by this ledger.
/// Refused: sampleLedgerCannotSend for e-mails of a sample ledger; badPolicy; changedSince, as `options` ask.
Outcome<IssuedCount> issueLetters(LedgerSession& session, const std::vector<IssuedTask>& tasks,
                                  const PerformOptions& options = {}, const WithIssued& alsoDo = {});

}  // namespace relance
