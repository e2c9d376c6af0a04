// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do today, ranked, and what was done: taken from the desk's state for the list and for the call's order.
#pragma once

#include <optional>
#include <vector>

#include "desktop/desk/desk_state.h"

namespace relance {

/// What a row asks of a person; e-mails and letters leave in batches from the outbox.
enum class TodayKind { call, callback, decision, check, email, letter };

bool isByHand(TodayKind kind);

/// Points into the state it was made of.
struct TodayRow {
  const Proposal* proposal{nullptr};
  TaskId task;  // none: proposed, not yet stored by a run
  TodayKind kind{TodayKind::call};
  int daysLate{0};  // of the oldest item; ≤ 0: before the due date
  Date since;       // it waits since that day; not yet stored: today
};

/// Tasks that wait and proposals not yet stored, by points, then amount, then customer code.
std::vector<TodayRow> todayRows(const DeskState& state);

TodayKind todayKindOf(const Proposal& proposal);

/// What was done today with one customer: a contact or a decision; exactly one is set.
struct DoneToday {
  CustomerIndex customer{noCustomer};
  const ContactEvent* contact{nullptr};
  const Decision* decision{nullptr};
};

/// The latest first; decisions after the contacts.
std::vector<DoneToday> doneToday(const DeskState& state);

/// New proposals or tasks to withdraw: the run of today is yet to be stored, or to be stored again.
bool isRunWanted(const DeskState& state);

/// The first later day that verdicts name, and how many customers it is for.
struct NextDay {
  Date on;
  int customers{0};
};
std::optional<NextDay> nextDayOf(const DeskState& state);

/// "14:30" of the callback agreed with the customer for today or before; empty: none.
std::string callbackTimeOf(const DeskState& state, CustomerIndex customer);

}  // namespace relance
