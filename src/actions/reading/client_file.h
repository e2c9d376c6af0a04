// SPDX-License-Identifier: GPL-3.0-or-later
// The client file: who the customer is, what he owes, and everything that was said and decided, newest first.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/reading/told_agreements.h"
#include "actions/reading/told_charges.h"
#include "actions/reading/told_commitments.h"
#include "actions/reading/told_diagnosis.h"
#include "actions/reading/told_disputes.h"
#include "actions/reading/told_recurrence.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/contact.h"
#include "domain/ledger/contact_event.h"
#include "domain/ledger/customer.h"
#include "domain/ledger/decision.h"
#include "domain/ledger/hold.h"
#include "domain/ledger/item.h"
#include "domain/ledger/order_hold.h"
#include "domain/ledger/snooze.h"
#include "storage/database.h"

namespace relance {

struct ClientItem {
  Item item;
  std::int64_t openMinor{0};  // on the day asked for
  int daysLate{0};            // ≤ 0: not overdue
};

enum class EntryKind { contact, decision, hold, snooze, payment, note };

/// One line of the timeline. Exactly the member of its kind is set; a note is its text alone.
struct TimelineEntry {
  EntryKind kind{EntryKind::contact};
  Date day;
  std::string happenedAt;            // UTC; empty where only the day is known
  std::string author;                // name of the person; empty: nobody in particular
  std::string note;                  // what was written; empty: nothing, or erased
  std::string contactName;           // to whom we spoke
  std::optional<Cause> lateCause{};  // why he is late, as he said
  std::vector<std::string> itemNumbers;
  std::optional<ContactEvent> contact;
  std::optional<Decision> decision;
  std::optional<Hold> hold;
  std::optional<Snooze> snooze;
  std::optional<Item> payment;  // or advance, write-off, or the refund that stands for money taken back, with the bank's reason
};

struct ClientFile {
  Customer customer;
  std::optional<std::string> payerCode;  // when somebody else pays
  std::vector<Contact> contacts;
  std::vector<ClientItem> open;              // by due date, then number; credits too
  std::vector<ToldAgreement> agreements;     // of the paying account, the newest first
  std::vector<ToldDispute> disputes;         // of the paying account, the newest first
  std::vector<ToldCommitment> commitments;   // our word to the paying account, by due day
  ToldDiagnosis diagnosis;                   // of the paying account
  ToldCharges charges;                       // of the paying account: interest and costs, claimed or waived
  std::optional<ToldRecurrence> recurrence;  // of the paying account
  std::optional<OrderHold> ordersHeld;       // of the paying account
  std::vector<TimelineEntry> timeline;
};

/// By code or alias. Notes and contacts are those of the paying account. Refused: unknownCustomer.
Outcome<ClientFile> readClientFile(Database& database, std::string_view customerCode, Date today);

}  // namespace relance
