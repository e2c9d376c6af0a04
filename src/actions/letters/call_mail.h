// SPDX-License-Identifier: GPL-3.0-or-later
// The two messages that go with a call, as drafts for the user's own mail program: nothing of them is recorded.
#pragma once

#include <chrono>
#include <string_view>
#include <vector>

#include "actions/letters/issue_letters.h"
#include "domain/basics/outcome.h"
#include "storage/database.h"

namespace relance {

/// What the results of one call, recorded today, agreed: who pays what by when, what we do, what is contested. Goes to the person
/// spoken to, else to the first who may be written to, else to the customer's own address. Refused: unknownCustomer;
/// nothingToWrite when none of them agreed anything; letterFactMissing ("email") without an address; sampleLedgerCannotSend;
/// templateBroken.
Outcome<IssuedPiece> recapMail(Database& database, std::string_view customerCode, Date today,
                               const std::vector<ContactEventId>& results, std::chrono::sys_seconds writtenAt);

/// These items as they stand today, without any demand: the copies are attached by hand. Goes to `contact`, else as above.
/// Refused as above; nothingToWrite without items.
Outcome<IssuedPiece> statementMail(Database& database, std::string_view customerCode, Date today,
                                   const std::vector<ItemId>& items, ContactId contact, std::chrono::sys_seconds writtenAt);

}  // namespace relance
