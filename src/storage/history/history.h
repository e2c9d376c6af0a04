// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's history: events that are only ever added, each proving all before it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/event.h"
#include "hash/canonical_bytes.h"
#include "storage/database.h"

namespace relance {

/// What an action tells history. `facts` hold ids, amounts, dates and names of enums; what a person wrote or is called stands in
/// a private text, whose id goes to `texts`, so that erasing it breaks nothing.
struct EventDraft {
  EventKind kind{EventKind::sealed};
  std::vector<CustomerId> subjects;  // the customers it touched, in any order
  std::vector<PrivateTextId> texts;
  CanonicalBytes facts;
};

struct EventStamp {
  std::string happenedAt;  // UTC, with milliseconds
  Date day;                // of the creditor
  PersonId person;
};

class History {
 public:
  explicit History(Database& database) : m_database(database) {}

  /// Inside the transaction that did it. Answers the event's sequence.
  std::int64_t append(const EventDraft& draft, const EventStamp& stamp);

  /// The sequence that the next event gets: known inside a writing transaction.
  std::int64_t nextSequence() { return lastSequence() + 1; }
  /// 0: nothing has happened yet.
  std::int64_t lastSequence();
  /// Of the last event; 32 zero bytes before the first.
  Digest head();

  std::optional<Event> find(std::int64_t sequence);
  std::optional<Event> last();
  /// What the event's body holds beyond its row; StorageError(ledgerDamaged) if it is not its row's.
  std::string factsOf(std::int64_t sequence);

  /// Newest first.
  std::vector<Event> ofCustomer(CustomerId customer);
  std::vector<Event> after(std::int64_t sequence);
  /// Oldest first: what happened to the customer since a screen was drawn.
  std::vector<Event> ofCustomerAfter(CustomerId customer, std::int64_t sequence);
  /// Whom to look at again.
  std::vector<CustomerId> subjectsAfter(std::int64_t sequence);
  std::vector<CustomerId> subjectsOf(std::int64_t sequence);

 private:
  std::vector<Event> fetchAll(Statement& rows);

  Database& m_database;
};

/// One place where history does not hold. Sequence 0: history as a whole.
struct HistoryFault {
  std::int64_t sequence{0};
  std::string what;  // body, head, gap, tailCut, text

  bool operator==(const HistoryFault&) const = default;
};

/// Every body is its row's, every head follows from the one before, no event is missing, and each private text that is not erased
/// is what the event that names it has seen. Reads all of history once.
std::vector<HistoryFault> verifyHistory(Database& database);

}  // namespace relance
