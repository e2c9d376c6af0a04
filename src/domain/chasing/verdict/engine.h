// SPDX-License-Identifier: GPL-3.0-or-later
// The engine: who has to be contacted today, how and why, and for everybody else the reason why not.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/standing_rows.h"
#include "domain/chasing/policy/policy.h"
#include "domain/chasing/verdict/proposal.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// A task that waited and is not proposed any more; or, with a proposal, one that stays with fresh items and amounts.
struct WithdrawnTask {
  TaskId task;
  Reason reason;
};
struct KeptTask {
  TaskId task;
  Proposal proposal;
};

/// A customer that could not be judged, or judged only in part. `what` is a stable word: noRate, badScenario, amountOverflow.
struct RunProblem {
  CustomerIndex customer{noCustomer};
  std::string what;
  std::string subject;  // currency or scenario key
};

struct RunResult {
  Date today;
  std::optional<Date> lastImport;    // payments are imported up to this day
  bool isFresh{true};                // up to the previous working day: automatic sends may leave by themselves
  StandingRows<Proposal> proposals;  // new ones, in ranking order
  StandingRows<Verdict> verdicts;    // by customer, then currency
  std::vector<KeptTask> kept;
  std::vector<WithdrawnTask> withdrawn;
  std::vector<RunProblem> problems;
};

/// Pure: the same Portfolio, policy, calendars and day give the same answer. The Portfolio is of `today`. Every account with
/// anything open has exactly one verdict, and so has one to be thanked.
RunResult propose(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today);

/// Scenario by a person's assignment, else by the first segment that fits; empty: none. For screens that show one customer.
struct SegmentChoice {
  std::string segment;
  std::string scenario;
};

/// Segment and scenario of every customer that has an account, by place in Portfolio::customers.
std::vector<SegmentChoice> segmentsOf(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars,
                                      Date today);

}  // namespace relance
