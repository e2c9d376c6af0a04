// SPDX-License-Identifier: GPL-3.0-or-later
// What a call writes into the ledger: the contact with its note, what it reached, and what follows from its outcome.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/agreements/agreeing.h"
#include "actions/change.h"
#include "actions/chasing/chased_account.h"
#include "domain/basics/outcome.h"
#include "domain/ledger/contact_event.h"

namespace relance {

/// What the caller says of it. Empty items: everything overdue that may be chased.
struct CallReport {
  CallOutcome outcome{CallOutcome::noAnswer};
  std::string note{};
  std::optional<Date> agreedOn{};             // of a callback or promise (required); the day an announced payment leaves; the
                                              // day to call back about a document asked for (none: no callback)
  std::string agreedAt{};                     // "14:30" of a callback
  std::optional<std::int64_t> amountMinor{};  // promised, announced or disputed; none: all of the items
  std::vector<Instalment> dues{};             // of a plan, instead of day and amount
  std::vector<ItemId> items{};
  std::string cause{};               // of a dispute: key of its list; empty: unspecified
  std::string lateCause{};           // why he is late, whatever came out: key of the other list; empty: not said
  PersonId owner{};                  // of a dispute; none: as its cause says
  std::optional<Date> judgmentOn{};  // of insolvency proceedings; none: not known yet
  std::string administrator{};
  ContactId contact{};
  std::string otherName{};   // to whom we were sent, or who answers in his place: he is entered as a contact; empty: nobody
  std::string otherPhone{};  // his; only with his name
  std::optional<Currency> currency{};  // none: the usual one
  std::optional<int> durationSeconds{};
  bool isIncoming{false};  // he called us: no contact of ours
  bool isFurther{false};   // another result of a call of which one counted before (LoggedCall::isExecuted): it counts once
};

struct LoggedCall {
  ContactEventId event;
  CustomerId customer;  // the paying account
  bool isExecuted{false};
  std::string step;  // that it stands for; empty: none
  std::optional<TaskId> doneTask;
  std::optional<MadeAgreement> agreement;  // a promise, plan or announced payment; none when nothing was open
  std::vector<DisputeId> disputes;         // one for each item named; none when none was: then it only stands in the file
};

/// A promise, plan, announced payment or dispute is kept as such, in the same change; insolvency proceedings mark the paying
/// customer as insolvent; another person named is a contact of the paying customer from now on, after those known, and one of
/// that name gets the number. Refused: unknownCause; callbackNeedsDate; promiseNeedsDate, of a plan without instalments too;
/// dateInThePast for an agreed day before today; dateInTheFuture for a judgment after it; unknownItem for an item not of this
/// account; and as agree() and contestAll().
Outcome<LoggedCall> logCall(Change& change, const ChasedAccount& account, const CallReport& report);

/// Whether the outcome counts as a contact: it speaks for the step. An answer that only names somebody or a day does not.
bool countsAsContact(CallOutcome outcome);

}  // namespace relance
