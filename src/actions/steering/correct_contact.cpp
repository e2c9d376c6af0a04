// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/correct_contact.h"

#include "actions/chasing/chased_account.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

Outcome<ContactEvent> contactOf(Change& change, std::string_view customerCode, ContactEventId id) {
  const auto payer = payerOfCode(change.database(), customerCode);
  if (!payer) return payer.refusal();
  const auto event = id ? ContactEventStore(change.database()).find(id) : std::nullopt;
  if (!event || event->customer != *payer) return Refusal{RefusalReason::unknownContact, {std::to_string(id.value)}};
  return *event;
}

}  // namespace

Outcome<Done> cancelContact(LedgerSession& session, std::string_view customerCode, ContactEventId contact,
                            const PerformOptions& options) {
  return session.perform(
      EventKind::contactCancelled,
      [&](Change& change) -> Outcome<Done> {
        const auto event = contactOf(change, customerCode, contact);
        if (!event) return event.refusal();
        if (event->cancelledOn) return Refusal{RefusalReason::nothingToEnd, {std::to_string(contact.value)}};
        ContactEventStore(change.database()).cancel(contact, change.today());
        if (event->task) TaskStore(change.database()).close(event->task, TaskState::cancelled, change.today(), "");
        change.touch(event->customer);
        change.facts().add(contact);
        return Done{};
      },
      options);
}

Outcome<Done> setPresented(LedgerSession& session, std::string_view customerCode, ContactEventId contact, Date day,
                           const std::string& registeredNumber, const PerformOptions& options) {
  return session.perform(
      EventKind::presentationSet,
      [&](Change& change) -> Outcome<Done> {
        const auto event = contactOf(change, customerCode, contact);
        if (!event) return event.refusal();
        if (event->channel != Channel::registered) {
          return Refusal{RefusalReason::unknownContact, {std::to_string(contact.value)}};
        }
        if (day > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(day)}};
        if (day < event->day) return Refusal{RefusalReason::dateTooEarly, {isoText(day), isoText(event->day)}};
        const std::string& number = registeredNumber.empty() ? event->registeredNumber : registeredNumber;
        ContactEventStore(change.database()).setPresented(contact, day, number);
        change.touch(event->customer);
        change.facts().add(contact).add(day);
        return Done{};
      },
      options);
}

}  // namespace relance
