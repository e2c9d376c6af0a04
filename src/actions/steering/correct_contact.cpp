// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/steering/correct_contact.h"

#include "actions/chasing/chased_account.h"
#include "actions/chasing/told_contact.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/note_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

Outcome<ContactEvent> contactOf(Change& change, CustomerId payer, ContactEventId id) {
  const auto event = id ? ContactEventStore(change.database()).find(id) : std::nullopt;
  if (!event || event->customer != payer) return Refusal{RefusalReason::unknownContact, {std::to_string(id.value)}};
  return *event;
}

Outcome<ContactEvent> contactOf(Change& change, std::string_view customerCode, ContactEventId id) {
  const auto payer = payerOfCode(change.database(), customerCode);
  if (!payer) return payer.refusal();
  return contactOf(change, *payer, id);
}

bool isRegisteredLetter(const ContactEvent& event) {
  return event.channel == Channel::registered && event.kind != ContactEventKind::incoming;
}

/// The only registered letter that left and of whose presentation nobody has heard.
Outcome<ContactEvent> letterAwaited(Change& change, CustomerId payer) {
  std::optional<ContactEvent> found;
  std::string ids;
  for (const ContactEvent& event : ContactEventStore(change.database()).ofCustomer(payer)) {
    const bool isWaiting = isRegisteredLetter(event) && event.result == ContactResult::done && !event.cancelledOn;
    if (!isWaiting || event.presentedOn || event.day > change.today()) continue;
    ids += (found ? ", " : "") + std::to_string(event.id.value);
    found = event;
  }
  if (!found) return Refusal{RefusalReason::unknownContact, {"", "registered"}};
  if (ids != std::to_string(found->id.value)) return Refusal{RefusalReason::unknownContact, {ids, "severalRegistered"}};
  return *found;
}

std::optional<Refusal> present(Change& change, const ContactEvent& event, Date day, const std::string& registeredNumber) {
  if (!isRegisteredLetter(event)) return Refusal{RefusalReason::unknownContact, {std::to_string(event.id.value)}};
  if (day > change.today()) return Refusal{RefusalReason::dateInTheFuture, {isoText(day)}};
  if (day < event.day) return Refusal{RefusalReason::dateTooEarly, {isoText(day), isoText(event.day)}};
  const std::string& number = registeredNumber.empty() ? event.registeredNumber : registeredNumber;
  ContactEventStore(change.database()).setPresented(event.id, day, number);
  change.touch(event.customer);
  change.facts().add(event.id).add(day);
  return std::nullopt;
}

void keepNote(Change& change, CustomerId customer, const std::string& text) {
  if (text.empty()) return;
  Note note;
  note.customer = customer;
  note.day = change.today();
  note.happenedAt = change.nowUtc();
  note.text = change.write(text, customer);
  note.person = change.person();
  change.facts().add(NoteStore(change.database()).insert(note));
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

Outcome<Done> settleContact(LedgerSession& session, std::string_view customerCode, ContactEventId contact, bool hasGone,
                            const PerformOptions& options) {
  return session.perform(
      EventKind::contactRecorded,
      [&](Change& change) -> Outcome<Done> {
        const auto event = contactOf(change, customerCode, contact);
        if (!event) return event.refusal();
        if (event->result != ContactResult::doubtful || event->cancelledOn) {
          return Refusal{RefusalReason::nothingToEnd, {std::to_string(contact.value), "doubt"}};
        }
        correctTold(change, contact, hasGone ? ContactResult::done : ContactResult::failed);
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
        if (const auto refusal = present(change, *event, day, registeredNumber)) return *refusal;
        return Done{};
      },
      options);
}

Outcome<ContactEvent> recordPresentation(LedgerSession& session, std::string_view customerCode, const PresentationReport& report,
                                         const PerformOptions& options) {
  return session.perform(
      EventKind::presentationSet,
      [&](Change& change) -> Outcome<ContactEvent> {
        const auto payer = payerOfCode(change.database(), customerCode);
        if (!payer) return payer.refusal();
        const auto letter = report.letter ? contactOf(change, *payer, report.letter) : letterAwaited(change, *payer);
        if (!letter) return letter.refusal();
        const Date day = report.on.value_or(change.today());
        if (const auto refusal = present(change, *letter, day, report.registeredNumber)) return *refusal;
        keepNote(change, *payer, report.note);
        return *ContactEventStore(change.database()).find(letter->id);
      },
      options);
}

}  // namespace relance
