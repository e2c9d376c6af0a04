// SPDX-License-Identifier: GPL-3.0-or-later
// One contact a customer and day: which of his accounts speaks, and what becomes of the tasks that already wait.
#pragma once

#include <span>
#include <vector>

#include "domain/chasing/verdict/account_verdict.h"
#include "domain/chasing/verdict/engine.h"

namespace relance {

struct OneContact {
  std::vector<Proposal> proposals;  // new ones
  std::vector<Verdict> verdicts;    // final
  std::vector<KeptTask> kept;
  std::vector<WithdrawnTask> withdrawn;
};

/// Line 15 and the judging anew of section 6: a callback, else the contact that waits already, else reject call, promise call,
/// step, preventive, thank-you; among equals the account contacted longest ago, then the older carrying item, then the
/// currency code. A waiting task whose step is still proposed stays; any other is withdrawn, but not because of a day off, a
/// try, a contact of today or another contact going first (unless that one is new: a customer has one contact waiting).
OneContact settleCustomer(std::vector<AccountVerdict> verdicts, std::span<const AccountState> states,
                          std::span<const Task> waiting);

}  // namespace relance
