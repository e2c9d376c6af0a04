// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/chasing/record_call.h"

namespace relance {

Outcome<LoggedCall> recordCall(LedgerSession& session, std::string_view customerCode, const CallReport& report,
                               const PerformOptions& options) {
  const auto payer = payerOfCode(session.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto rules = chasingRules(session.database());
  if (!rules) return rules.refusal();
  return session.perform(
      EventKind::contactRecorded,
      [&](Change& change) -> Outcome<LoggedCall> {
        const ChasedAccount account(change.database(), *rules, *payer, change.today());
        return logCall(change, account, report);
      },
      options);
}

}  // namespace relance
