// SPDX-License-Identifier: GPL-3.0-or-later
// Ageing and the engine in memory, each beside the least program that does its work over flat arrays.
#include <benchmark/benchmark.h>

#include <array>
#include <map>

#include "bench/big_portfolio.h"
#include "domain/basics/holidays/shipped_days.h"
#include "domain/chasing/verdict/engine.h"
#include "domain/ledger/ageing.h"
#include "exchange/policy/scenario_json.h"

namespace relance {
namespace {

const Portfolio& portfolioOf(std::int64_t items) {
  static std::map<std::int64_t, Portfolio> made;
  const auto found = made.find(items);
  return found != made.end() ? found->second : made.emplace(items, bigPortfolio(items)).first->second;
}

/// The limit: buckets by customer, nothing else.
void flatAgeing(benchmark::State& state) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  const DayNumber today = dayNumber(portfolio.asOf);
  for (auto _ : state) {
    std::vector<std::array<std::int64_t, 5>> rows(portfolio.customers.size());
    for (std::size_t i = 0; i < portfolio.items.size(); ++i) {
      const int late = today - portfolio.items.due[i];
      const std::size_t bucket = late <= 0 ? 0U : (late <= 30 ? 1U : (late <= 60 ? 2U : (late <= 90 ? 3U : 4U)));
      rows[portfolio.items.customer[i]][bucket] += portfolio.items.open[i];
    }
    benchmark::DoNotOptimize(rows.data());
  }
}

void ageing(benchmark::State& state) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(ageBalance(portfolio, *parseCurrency("EUR"), AgeingBase::due, {}).ledgerBalance);
}

/// The limit: the step that the lateness of each item has reached.
void flatNextReminder(benchmark::State& state) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  const DayNumber today = dayNumber(portfolio.asOf);
  for (auto _ : state) {
    std::array<std::int64_t, 5> steps{};
    for (std::size_t i = 0; i < portfolio.items.size(); ++i) {
      const int late = today - portfolio.items.due[i];
      const std::size_t step = late >= 28 ? 4U : (late >= 21 ? 3U : (late >= 16 ? 2U : (late >= 8 ? 1U : 0U)));
      steps[step] += portfolio.items.open[i] > 2000 ? 1 : 0;
    }
    benchmark::DoNotOptimize(steps.data());
  }
}

void proposing(benchmark::State& state) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  Policy policy;
  for (const Scenario& scenario : shippedPolicy().scenarios) policy.scenarios.emplace(scenario.key, scenario);
  policy.segments = shippedPolicy().segments;
  const CalendarBook calendars(shippedOneOffDays());
  std::size_t proposals = 0;
  for (auto _ : state) proposals = propose(portfolio, policy, calendars, portfolio.asOf).proposals.size();
  state.counters["proposals"] = static_cast<double>(proposals);
}

BENCHMARK(flatAgeing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(ageing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(flatNextReminder)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(proposing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace relance
