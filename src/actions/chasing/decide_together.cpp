// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/decide_together.h"

namespace relance {

Outcome<std::vector<TakenDecision>> decideTogether(LedgerSession& session, const std::vector<CustomerDecision>& decisions,
                                                   const PerformOptions& options) {
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::decisionTaken,
      [&](Change& change) -> Outcome<std::vector<TakenDecision>> {
        std::vector<TakenDecision> taken;
        for (const CustomerDecision& one : decisions) {
          const auto payer = payerOfCode(change.database(), one.customerCode);
          if (!payer) return payer.refusal();
          const ChasedAccount account(change.database(), *rules, *payer, change.today());
          auto decision = takeDecision(change, account, one.customerCode, one.request);
          if (!decision) return decision.refusal();
          taken.push_back(std::move(decision).value());
        }
        return taken;
      },
      options);
}

}  // namespace relance
