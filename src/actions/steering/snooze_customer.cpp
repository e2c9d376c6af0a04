// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/snooze_customer.h"

#include "actions/chasing/chased_account.h"
#include "storage/stores/agreement_store.h"

namespace relance {

Outcome<SnoozeId> snoozeCustomer(LedgerSession& session, std::string_view customerCode, const SnoozeRequest& request,
                                 const PerformOptions& options) {
  return session.perform(
      EventKind::snoozed,
      [&](Change& change) -> Outcome<SnoozeId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const Date earliest = plusDays(change.today(), request.isCallback ? 0 : 1);
        if (request.until < earliest) {
          return Refusal{RefusalReason::dateTooEarly, {isoText(request.until), isoText(earliest)}};
        }
        Snooze snooze;
        snooze.customer = *payer;
        snooze.made = change.today();
        snooze.until = request.until;
        snooze.callback = request.isCallback;
        snooze.reason = change.write(request.reason, *payer);
        snooze.person = change.person();
        const SnoozeId id = SnoozeStore(change.database()).insert(snooze);
        change.touch(*payer);
        change.facts().add(id).add(snooze.until);
        return id;
      },
      options);
}

Outcome<int> endSnooze(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::snoozeEnded,
      [&](Change& change) -> Outcome<int> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        SnoozeStore store(change.database());
        int ended = 0;
        for (const Snooze& snooze : store.ofCustomer(*payer)) {
          if (!snooze.isRunningOn(change.today())) continue;
          store.end(snooze.id, change.today());
          change.facts().add(snooze.id);
          ++ended;
        }
        if (ended == 0) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        change.touch(*payer);
        return ended;
      },
      options);
}

}  // namespace relance
