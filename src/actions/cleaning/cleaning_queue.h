// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk's queue as a person reads it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/chasing/cleaning/doubtful_lines.h"
#include "storage/database.h"

namespace relance {

struct CleaningLine {
  ItemId item;
  std::string customerCode;  // who was invoiced
  std::string customerName;
  std::string payerCode;  // who pays: the same, as a rule
  std::string number;     // "#12" where it has none
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};
  Currency currency;
  std::int64_t openMinor{0};
  Date due;
  int daysLate{0};
  std::vector<DoubtFact> doubts;
  std::vector<RouteValue> routes;
  ProposedVerdict proposed;
};

/// An item that somebody proposed to write off.
struct WaitingWriteOff {
  ItemId item;
  std::string customerCode;  // who was invoiced
  std::string customerName;
  std::string payerCode;
  std::string number;
  Currency currency;
  std::int64_t openMinor{0};
  Date due;
  int daysLate{0};
  Date proposedOn;
  std::string proposedBy;  // empty: nobody in particular
  std::string reason;      // empty: erased
};

/// Both lists of one day.
struct CleaningDesk {
  std::vector<CleaningLine> lines;       // in the order of doubtfulLines()
  std::vector<WaitingWriteOff> waiting;  // in the order of waitingWriteOffs()
};

CleaningDesk cleaningDesk(Database& database, Date today);

/// In the order of doubtfulLines().
std::vector<CleaningLine> cleaningQueue(Database& database, Date today);

/// Of one paying account. Refused: unknownCustomer.
Outcome<std::vector<CleaningLine>> cleaningQueueOf(Database& database, std::string_view customerCode, Date today);

}  // namespace relance
