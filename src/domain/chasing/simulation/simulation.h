// SPDX-License-Identifier: GPL-3.0-or-later
// What the days to come would ask of us: the engine's own answers, each carried out on its day, on a copy of the ledger.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/in_parts.h"
#include "domain/chasing/policy/policy.h"
#include "domain/chasing/verdict/proposal.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// nobody: no payment arrives. usual: each invoice is paid as late as this payer usually pays, drawn by a seed around it.
enum class PayerModel : std::uint8_t { nobody, usual };

struct SimulationRequest {
  Date from;     // the first day; the next working day of the house when it is none
  int days{10};  // working days of the house, ≥ 1
  PayerModel payers{PayerModel::nobody};
  std::uint64_t seed{1};
};

/// What is done, or waits for a decision, on its day. A decision and a missing address are told on the day they first come up.
struct SimulatedTask {
  std::uint32_t account{0};  // place in Portfolio::accounts
  TaskKind kind{TaskKind::step};
  std::string ref;
  Channel channel{Channel::call};
  std::int64_t amountMinor{0};
};

struct SimulatedPayment {
  std::uint32_t account{0};
  std::int64_t amountMinor{0};
};

struct SimulatedDay {
  Date day;
  std::vector<SimulatedTask> tasks;        // in ranking order
  std::vector<SimulatedPayment> payments;  // before the day's run, by account
};

/// Pure: `portfolio` is a copy of the ledger as of `from` and is used up. Tasks that wait already are carried out on the first
/// day. The answer does not depend on who carries out the parts of a day's work.
std::vector<SimulatedDay> simulate(Portfolio portfolio, const Policy& policy, const CalendarBook& calendars,
                                   const SimulationRequest& request, const InParts& inParts = oneAfterTheOther);

}  // namespace relance
