// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/take_firm_scenario.h"

#include "actions/chasing/chased_account.h"
#include "actions/reading/told_recurrence.h"
#include "actions/steering/assign_scenario.h"

namespace relance {

Outcome<AssignmentId> takeFirmScenario(LedgerSession& session, std::string_view customerCode, const std::string& reason,
                                       const PerformOptions& options) {
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto proposed = recurrenceOf(session.database(), *payer, session.today());
  if (!proposed) return Refusal{RefusalReason::nothingToDecide, {std::string(customerCode), "recurrence"}};
  return assignScenario(session, customerCode, {proposed->scenario, reason, {}}, options);
}

}  // namespace relance
