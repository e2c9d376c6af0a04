// SPDX-License-Identifier: GPL-3.0-or-later
// What relance-cli answers to whoever started it; the numbers are a promise to scripts.
#pragma once

#include "domain/basics/machine_error.h"
#include "domain/basics/refusal_reason.h"

namespace relance {

enum class ExitCode {
  done = 0,          // also: sound
  findings = 1,      // check found something; a file has problems, or not the expected total
  usage = 2,         // the command as typed makes no sense: unknown option, bad date, unknown customer
  ledgerLocked = 3,  // another program is writing
  refused = 4,       // a rule says no: earlier day, ambiguous file, letter without a compulsory fact …
  inOut = 5,         // a file cannot be read or written, or is no ledger
  corrupt = 6,       // the ledger is damaged
  newer = 7,         // the ledger is of a newer version
  programFault = 8,  // a mistake of the program itself
};

ExitCode exitCodeOf(RefusalReason reason);
ExitCode exitCodeOf(MachineFault fault);

}  // namespace relance
