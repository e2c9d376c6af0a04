// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/snooze_customer.h"

#include <algorithm>

#include "actions/chasing/chased_account.h"
#include "domain/chasing/account/contact_rules.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/contact_event_store.h"

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

namespace {

/// It puts the customer off, or is a callback whose day came and that nobody has made yet.
bool isWaiting(const Snooze& snooze, const std::vector<ContactEvent>& contacts, Date today) {
  if (snooze.isRunningOn(today)) return true;
  if (!snooze.callback || today < snooze.until || (snooze.ended && *snooze.ended <= today)) return false;
  return std::ranges::none_of(contacts, [&](const ContactEvent& contact) {
    return isExecuted(contact) && isOurs(contact) && contact.day >= snooze.until;
  });
}

}  // namespace

Outcome<int> endSnooze(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::snoozeEnded,
      [&](Change& change) -> Outcome<int> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        SnoozeStore store(change.database());
        const auto contacts = ContactEventStore(change.database()).ofCustomer(*payer);
        int ended = 0;
        for (const Snooze& snooze : store.ofCustomer(*payer)) {
          if (!isWaiting(snooze, contacts, change.today())) continue;
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
