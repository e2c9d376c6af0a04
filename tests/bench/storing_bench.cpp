// SPDX-License-Identifier: GPL-3.0-or-later
// relance-bench-storing LEDGER DAY: what storing the tasks of a run costs, from the writer's lock to the closed file. What goes
// before, reading and judging the ledger, is not counted. Prints JSON: tasks, and the seconds of all threads and by the clock.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>

#include "actions/chasing/run_scenarios.h"
#include "actions/chasing/run_storing.h"
#include "actions/ledger_session.h"

using namespace relance;

int main(int count, char** arguments) {
  const auto day = count == 3 ? parseIsoDate(arguments[2]) : std::nullopt;
  if (!day) {
    std::fputs("relance-bench-storing LEDGER DAY\n", stderr);
    return 2;
  }
  const Clock clock{[&] { return isoText(*day) + "T08:00:00.000Z"; }, [&] { return *day; }};
  std::optional<LedgerSession> session(LedgerSession::open(arguments[1], clock));
  const auto report = proposeToday(session->database(), *day);
  if (!report) return 1;

  const auto begun = std::chrono::steady_clock::now();
  const std::clock_t cpu = std::clock();
  const auto stored = session->perform(EventKind::runStored, [&](Change& change) -> Outcome<StoredRun> {
    return storeRun(change, report->portfolio, report->result);
  });
  session.reset();
  const double cpuSeconds = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begun;

  std::printf("{\"tasks\":%d,\"cpu\":%.6f,\"wall\":%.6f}\n", stored->stored, cpuSeconds, wall.count());
}
