// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to leave today, written out and ready to be looked at: read from the ledger away from the window's thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "actions/letters/letter_preparing.h"

namespace relance {

enum class OutboxKind : std::uint8_t { formalDemand, letter, message };

OutboxKind outboxKindOf(const Task& task);

/// Whether a waiting task's letter or message leaves from the outbox; those that wait for an address stand there too, held back.
bool isOfOutbox(TaskKind kind, Channel channel);

struct OutboxRow {
  Task task;  // with today's items and amount; as stored when it cannot be written
  OutboxKind kind{OutboxKind::letter};
  std::string customerCode;  // of the one written to
  std::string customerName;
  std::string recipient;  // where it goes; empty while it cannot leave
  ClaimTotal claim;
  std::vector<LetterDocument> documents;
  std::vector<std::string> pdfs;  // of the documents: the very bytes that will be issued
  int pages{0};
  std::optional<PreparedMessage> message;
  std::optional<std::variant<Refusal, Reason>> obstacle;  // it cannot leave
};

struct OutboxBatch {
  std::int64_t sequence{0};  // of history when it was read
  bool isSample{false};
  std::vector<OutboxRow> rows;     // formal demands, letters, messages; in each the largest amount first
  std::int64_t proposedMinor{0};   // the amounts of the base currency as the run stored them, of what can be written
  std::int64_t nowMinor{0};        // the same, taken afresh
  std::optional<Refusal> trouble;  // nothing could be prepared
};

/// Nothing is written. paper::loadLetterFont() was called. `sequence` is that of the state which asked.
std::shared_ptr<const OutboxBatch> readOutbox(Database& database, Date today, Currency base, std::int64_t sequence);

}  // namespace relance
