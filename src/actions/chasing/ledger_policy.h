// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's policy as the engine wants it: scenarios in force, segments, limits, calendars.
#pragma once

#include "domain/basics/calendar.h"
#include "domain/basics/outcome.h"
#include "domain/chasing/policy/policy.h"
#include "storage/database.h"

namespace relance {

/// The limits of contact and of smallness, from the settings; the creditor's currency, country and region.
ChasingSettings chasingSettings(Database& database);

/// Refused (badPolicy: which scenario or segment and where in it, what) when a stored body cannot be read.
Outcome<Policy> ledgerPolicy(Database& database);

/// The shipped holidays and one-off days, and the ledger's own.
CalendarBook ledgerCalendars(Database& database);

/// What judging needs beside the Portfolio, read once for many accounts.
struct ChasingRules {
  Policy policy;
  CalendarBook calendars;
};

/// Refused as ledgerPolicy.
Outcome<ChasingRules> chasingRules(Database& database);

/// Puts the shipped scenarios and segments into a new ledger, published on that day.
void seedPolicy(Database& database, Date day);

}  // namespace relance
