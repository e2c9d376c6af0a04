// SPDX-License-Identifier: GPL-3.0-or-later
// Today's letters and messages, written and ready to leave: each task judged anew first, amounts taken afresh.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "actions/letters/letter_facts_reading.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/reason.h"
#include "letters/claim_total.h"
#include "letters/letter_document.h"
#include "letters/reminder_text.h"
#include "storage/database.h"

namespace relance {

struct PreparedLetter {
  Task task;                 // with today's items and amount
  std::string customerCode;  // of the one written to
  std::string customerName;
  std::string recipient;  // postal address on one line
  ClaimTotal claim;       // what it asks for
  LetterDocument document;
};

struct PreparedMessage {
  Task task;
  std::string customerCode;
  std::string customerName;
  std::string recipient;  // e-mail address
  std::string senderAddress;
  ClaimTotal claim;
  MessageText text;
};

/// Why a task's letter was not written: a fact is missing, its words offend, or it is not to be done any more.
struct UnwrittenLetter {
  TaskId task;
  std::string customerCode;
  std::variant<Refusal, Reason> why;
};

struct LetterBatch {
  std::vector<PreparedLetter> letters;    // letters and formal demands, in the order of their tasks
  std::vector<PreparedMessage> messages;  // e-mails
  std::vector<UnwrittenLetter> unwritten;
};

/// Which waiting tasks: letters and registered letters, or e-mails.
enum class BatchKind { letters, messages };

/// Nothing is written into the ledger. What has changed its channel since the run, because the customer can be reached in another
/// way now, stands in the other list. Refused as chasingRules.
Outcome<LetterBatch> prepareBatch(Database& database, Date today, BatchKind kind);

}  // namespace relance
