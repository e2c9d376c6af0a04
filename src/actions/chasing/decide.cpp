// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/decide.h"

namespace relance {

Outcome<TakenDecision> decide(LedgerSession& session, const std::string& customerCode, const DecisionRequest& request,
                              const PerformOptions& options) {
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::decisionTaken,
      [&](Change& change) -> Outcome<TakenDecision> {
        const ChasedAccount account(change.database(), *rules, *payer, change.today());
        return takeDecision(change, account, customerCode, request);
      },
      options);
}

}  // namespace relance
