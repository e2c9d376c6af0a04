// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list: the tasks that wait, ranked, with what a caller needs to choose; and what was done today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/reading/told_commitments.h"
#include "actions/reading/told_disputes.h"
#include "domain/basics/calendar.h"
#include "domain/basics/money.h"
#include "domain/chasing/reason.h"
#include "domain/chasing/verdict/proposal.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/creditor.h"
#include "domain/ledger/task.h"
#include "storage/database.h"

namespace relance {

struct TodayEntry {
  Task task;
  Reason reason;  // as it was when the task was stored or last judged
  Points points;
  std::vector<std::string> beside;
  std::string customerCode;
  std::string customerName;
  int daysLate{0};  // of the oldest item
  std::vector<std::string> itemNumbers;
  std::string callbackTime;  // agreed; empty: none
  std::string collector;     // login of who looks after the customer; empty: nobody
  std::string acting;        // who does it today: he, or his deputy
  // As judgeNow() found it:
  std::optional<Reason> over;                  // why it would no longer be proposed; none: it would
  std::optional<std::int64_t> amountNowMinor;  // of a task that stays
};

/// A contact that waits for a person: a reply to read, or one of which nobody knows whether it went.
struct OpenContact {
  ContactEventId contact;
  CustomerId customer;
  std::string customerCode;
  std::string customerName;
  Date day;
  Channel channel{Channel::email};
  std::string note;
};

/// An account whose scenario cannot go on by itself.
struct HandledByHand {
  CustomerId customer;
  std::string customerCode;
  std::string customerName;
  Money overdue;
  Reason reason;
  std::string scenario;  // key; empty: none
};

struct TodayList {
  std::vector<TodayEntry> waiting;        // by points, then amount, then code
  std::vector<ToldCommitment> duties;     // our word: what is due or was not kept, the oldest first
  std::vector<ToldDispute> lateDisputes;  // past their deadline, for the owner and the manager; the oldest deadline first
  int doneToday{0};                       // contact tasks carried out today
  // As judgeNow() found them:
  int notStored{0};                   // what the engine proposes and no run has stored
  std::vector<OpenContact> replies;   // to read, the oldest first
  std::vector<OpenContact> doubtful;  // to settle, the oldest first
  std::vector<HandledByHand> byHand;  // by customer, then currency
  std::optional<Date> lastRun;
  std::optional<Date> paymentsUpTo;
};

/// Tasks created by that day.
TodayList todayList(Database& database, Date today);

/// A task or a doubtful contact of that day or older has waited for so long that the manager sees it.
Date staleSince(const CalendarBook& calendars, const Creditor& creditor, Date today);

/// Only what that person acts for today: tasks, contacts, our word and what is by hand, of the customers he looks after, or whose
/// collector is away and has named him deputy; late disputes that are his to answer, or of these customers. A manager also sees
/// every late dispute, and every task that has waited for 5 working days.
void keepWorkOf(TodayList& list, Database& database, const std::string& login, Date today);

}  // namespace relance
