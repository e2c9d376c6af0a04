// SPDX-License-Identifier: GPL-3.0-or-later
// What customers contest, with its words, as Today and the client file show it.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/money.h"
#include "domain/ledger/cause.h"
#include "domain/ledger/dispute.h"
#include "storage/database.h"

namespace relance {

struct ToldDispute {
  Dispute dispute;           // as of the day
  Cause cause;               // nothing but its key when the house's list lost it
  std::string customerCode;  // of the paying account
  std::string customerName;
  std::string itemNumber;
  Money contested;         // what it takes off the item that day; nothing once it is closed
  bool isLate{false};      // open, and its deadline is past: the owner and the manager see it
  std::string owner;       // empty: nobody who works with the program
  std::string ownerLogin;  //
  std::string author;      // empty: nobody in particular
  std::string note;        // its own, else that of the call in which he said it; empty: nothing, or erased
};

/// Of all items of one paying account, the newest first; closed ones too.
std::vector<ToldDispute> disputesOf(Database& database, CustomerId payer, Date today);

/// Open ones of the whole ledger whose deadline is past, the oldest deadline first.
std::vector<ToldDispute> lateDisputes(Database& database, Date today);

/// One alone; it must exist.
ToldDispute toldDispute(Database& database, DisputeId dispute, Date today);

}  // namespace relance
