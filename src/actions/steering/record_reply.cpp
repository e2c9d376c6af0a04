// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/record_reply.h"

#include "actions/causes/cause_list.h"
#include "actions/chasing/chased_account.h"
#include "storage/stores/contact_event_store.h"

namespace relance {

Outcome<ContactEventId> recordReply(LedgerSession& session, std::string_view customerCode, const ReplyReport& report,
                                    const PerformOptions& options) {
  return session.perform(
      EventKind::contactRecorded,
      [&](Change& change) -> Outcome<ContactEventId> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        if (!report.lateCause.empty()) {
          const auto late = offeredCause(change.database(), CauseKind::late, report.lateCause);
          if (!late) return late.refusal();
        }
        ContactEvent event;
        event.lateCause = report.lateCause;
        event.customer = *payer;
        event.happenedAt = change.nowUtc();
        event.day = change.today();
        event.channel = report.channel;
        event.kind = ContactEventKind::incoming;
        event.result = ContactResult::done;
        event.person = change.person();
        event.note = change.write(report.note, *payer);
        if (report.isRead) event.readOn = change.today();
        const ContactEventId id = ContactEventStore(change.database()).insert(event);
        change.touch(*payer);
        change.facts().add(id);
        return id;
      },
      options);
}

Outcome<int> readReplies(LedgerSession& session, std::string_view customerCode, const PerformOptions& options) {
  return session.perform(
      EventKind::replyRead,
      [&](Change& change) -> Outcome<int> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        ContactEventStore store(change.database());
        int read = 0;
        for (const ContactEvent& event : store.ofCustomer(*payer)) {
          if (event.kind != ContactEventKind::incoming || event.readOn || event.day > change.today()) continue;
          store.setRead(event.id, change.today());
          change.facts().add(event.id);
          ++read;
        }
        if (read == 0) return Refusal{RefusalReason::nothingToEnd, {std::string(customerCode)}};
        change.touch(*payer);
        return read;
      },
      options);
}

}  // namespace relance
