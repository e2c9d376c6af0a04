// SPDX-License-Identifier: GPL-3.0-or-later
// Ageing and the engine in memory, each beside the least program that does its work over flat arrays.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "actions/on_all_cores.h"
#include "bench/big_portfolio.h"
#include "domain/basics/holidays/shipped_days.h"
#include "domain/chasing/simulation/simulation.h"
#include "domain/chasing/verdict/engine_in_parts.h"
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

/// The limit of a whole run: of every customer what is overdue and since when, the last contact, the step that its oldest
/// invoice has reached, and one answer; of whom to contact today the invoices and the amount, the largest first. One scenario,
/// no agreements, no calendar.
void flatRun(benchmark::State& state) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  const ItemColumns& items = portfolio.items;
  const DayNumber today = dayNumber(portfolio.asOf);
  struct Answer {
    std::uint32_t account;
    std::uint8_t cause;
    std::uint8_t step;
    ItemIndex carrying;
    std::int64_t overdue;
  };
  struct Wanted {
    std::int64_t amount;
    std::uint32_t account;
    std::vector<ItemIndex> items;
  };
  for (auto _ : state) {
    std::vector<Answer> answers;
    std::vector<Wanted> wanted;
    answers.reserve(portfolio.accounts.size());
    for (std::uint32_t a = 0; a < portfolio.accounts.size(); ++a) {
      const Account& account = portfolio.accounts[a];
      std::vector<ItemIndex> overdue;
      std::int64_t sum = 0;
      for (ItemIndex i = account.firstItem; i < account.firstItem + account.itemCount; ++i) {
        if (!items.isDebit(i) || items.due[i] >= today || items.open[i] < 100) continue;
        overdue.push_back(i);
        sum += items.open[i];
      }
      Answer answer{a, 0, 0, 0, sum};
      if (sum >= 2000) {
        answer.carrying = overdue.front();
        DayNumber last = 0;
        int done = 0;
        for (const ContactEvent& contact : portfolio.contacts.of(account.customer)) {
          last = std::max(last, dayNumber(contact.day));
          for (const CoveredItem& covered : contact.items) done += covered.item == items.itemId(answer.carrying) ? 1 : 0;
        }
        constexpr std::array<int, 5> offsets{2, 8, 16, 21, 28};
        answer.step = static_cast<std::uint8_t>(std::min(done, 4));
        const bool isDue = today - items.due[answer.carrying] >= offsets[answer.step];
        answer.cause = !isDue ? 1 : (today - last < 5 ? 2 : 3);
        if (answer.cause == 3) wanted.push_back({sum, a, std::move(overdue)});
      }
      answers.push_back(answer);
    }
    std::ranges::sort(wanted, std::ranges::greater{}, &Wanted::amount);
    benchmark::DoNotOptimize(answers.data());
    benchmark::DoNotOptimize(wanted.data());
  }
}

Policy shipped() {
  Policy policy;
  for (const Scenario& scenario : shippedPolicy().scenarios) policy.scenarios.emplace(scenario.key, scenario);
  policy.segments = shippedPolicy().segments;
  return policy;
}

void proposeWith(benchmark::State& state, const InParts& inParts) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  const Policy policy = shipped();
  const CalendarBook calendars(shippedOneOffDays());
  std::optional<RunResult> answer;
  for (auto _ : state) {
    state.PauseTiming();  // nobody waits for the last answer to be freed
    answer.reset();
    state.ResumeTiming();
    answer = propose(portfolio, policy, calendars, portfolio.asOf, inParts);
  }
  state.counters["proposals"] = static_cast<double>(answer->proposals.size());
}

void proposing(benchmark::State& state) { proposeWith(state, onAllCores); }
void proposingAlone(benchmark::State& state) { proposeWith(state, oneAfterTheOther); }

/// 20 working days in which nobody pays, and in which all pay as usual.
void simulating(benchmark::State& state) {
  const Portfolio& portfolio = portfolioOf(state.range(0));
  const Policy policy = shipped();
  const CalendarBook calendars(shippedOneOffDays());
  const auto payers = state.range(1) == 0 ? PayerModel::nobody : PayerModel::usual;
  std::size_t tasks = 0;
  for (auto _ : state) {
    tasks = 0;
    for (const auto& day : simulate(portfolio, policy, calendars, {portfolio.asOf, 20, payers, 1}, onAllCores)) {
      tasks += day.tasks.size();
    }
  }
  state.counters["tasks"] = static_cast<double>(tasks);
}

BENCHMARK(flatAgeing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(ageing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(flatNextReminder)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(flatRun)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(proposingAlone)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(proposing)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(simulating)
    ->Args({100'000, 0})
    ->Args({1'000'000, 0})
    ->Args({1'000'000, 1})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

}  // namespace
}  // namespace relance
