// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger so large that its day falls into parts.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/basics/calendar.h"
#include "domain/chasing/simulation/simulation.h"
#include "domain/chasing/verdict/engine_in_parts.h"
#include "domain/ledger/portfolio_builder.h"

namespace relance {
namespace {

const Date today = *parseIsoDate("2026-11-23");

/// Every third customer owes in two currencies, so that some part would end between two accounts of one customer.
Portfolio portfolioOf(int customers) {
  PortfolioBuilder builder(today);
  ItemId next{1};
  for (int c = 0; c < customers; ++c) {
    PortfolioCustomer customer;
    customer.id = {c + 1};
    customer.code = "C" + std::to_string(100'000 + c);
    customer.country = "FR";
    for (const Channel channel : {Channel::email, Channel::call, Channel::letter}) customer.reach.add(channel);
    const CustomerIndex index = builder.addCustomer(std::move(customer));
    for (int i = 0; i < 1 + (c % 3 == 0 ? 1 : 0); ++i, ++next.value) {
      OpenItem item;
      item.id = next;
      item.customer = index;
      item.due = item.anchorDue = dayNumber(today) - c % 40;
      item.issued = item.recorded = item.due - 30;
      item.amountMinor = item.openMinor = 1'000 + 100 * (c % 977);
      const std::string number = "F" + std::to_string(next.value);
      item.number = number;
      builder.addItem(item, *parseCurrency(i == 0 ? "EUR" : "CHF"));
    }
  }
  return std::move(builder).build();
}

Policy policyOfOneScenario() {
  Policy policy;
  policy.settings.base = *parseCurrency("EUR");
  policy.settings.rates[*parseCurrency("CHF")] = {21, 20};
  Scenario scenario;
  scenario.key = "standard";
  for (const auto& [key, days] : {std::pair{"first", 3}, {"second", 10}}) {
    Step& step = scenario.steps.emplace_back();
    step.key = key;
    step.days = days;
  }
  policy.scenarios.emplace(scenario.key, scenario);
  policy.segments.push_back({"all", {}, {}, "standard", true});
  return policy;
}

void fromTheLastOn(std::size_t parts, const std::function<void(std::size_t part)>& work) {
  while (parts > 0) work(--parts);
}

std::string told(const Proposal& proposal) {
  return std::to_string(proposal.account) + " " + proposal.ref + " " + std::to_string(proposal.amountMinor) + " " +
         std::to_string(proposal.points.total()) + " " + std::string(code(proposal.reason));
}

std::string told(const Verdict& verdict) {
  return std::to_string(verdict.account) + " " + verdict.step + " " + std::to_string(verdict.chaseable) + " " +
         std::string(code(verdict.reason));
}

template <class Rows>
std::vector<std::string> told(const Rows& rows) {
  std::vector<std::string> lines;
  for (const auto& row : rows) lines.push_back(told(row));
  return lines;
}

TEST(LargeRun, AnswersTheSameWhateverTheOrderOfItsParts) {
  const Portfolio portfolio = portfolioOf(12'000);
  const CalendarBook calendars({});
  const RunResult inOrder = propose(portfolio, policyOfOneScenario(), calendars, today);
  const RunResult backwards = propose(portfolio, policyOfOneScenario(), calendars, today, fromTheLastOn);
  EXPECT_EQ(told(inOrder.proposals), told(backwards.proposals));
  EXPECT_EQ(told(inOrder.verdicts), told(backwards.verdicts));
}

TEST(LargeRun, GivesEveryAccountOneVerdictInItsOrder) {
  const Portfolio portfolio = portfolioOf(12'000);
  const RunResult result = propose(portfolio, policyOfOneScenario(), CalendarBook({}), today);
  ASSERT_EQ(result.verdicts.size(), portfolio.accounts.size());
  for (std::uint32_t a = 0; a < result.verdicts.size(); ++a) EXPECT_EQ(result.verdicts[a].account, a);
}

TEST(LargeRun, JudgesACustomerAsIfHeWereAlone) {
  const RunResult few = propose(portfolioOf(100), policyOfOneScenario(), CalendarBook({}), today);
  const RunResult many = propose(portfolioOf(12'000), policyOfOneScenario(), CalendarBook({}), today);
  std::vector<std::string> ofTheFew = told(many.verdicts);
  ofTheFew.resize(few.verdicts.size());
  EXPECT_EQ(told(few.verdicts), ofTheFew);
}

TEST(LargeRun, RanksByPointsThenByTheAmountInBaseCurrency) {
  const Portfolio portfolio = portfolioOf(12'000);
  const Policy policy = policyOfOneScenario();
  const RunResult result = propose(portfolio, policy, CalendarBook({}), today);
  ASSERT_GT(result.proposals.size(), 5'000U);
  const auto isBefore = [&](const Proposal& a, const Proposal& b) {
    if (a.points.total() != b.points.total()) return a.points.total() > b.points.total();
    const Ratio aAmount = *policy.settings.inBase(a.amountMinor, portfolio.accounts[a.account].currency);
    const Ratio bAmount = *policy.settings.inBase(b.amountMinor, portfolio.accounts[b.account].currency);
    const WideInt difference = aAmount.numerator * bAmount.denominator - bAmount.numerator * aAmount.denominator;
    return difference != 0 ? difference > 0 : a.account < b.account;
  };
  EXPECT_TRUE(std::ranges::is_sorted(result.proposals, isBefore));
}

TEST(LargeRun, IsSimulatedAlikeWhateverTheOrderOfItsParts) {
  const Portfolio portfolio = portfolioOf(6'000);
  const SimulationRequest request{.from = today, .days = 8};
  const CalendarBook calendars({});
  const auto inOrder = simulate(portfolio, policyOfOneScenario(), calendars, request);
  const auto backwards = simulate(portfolio, policyOfOneScenario(), calendars, request, fromTheLastOn);
  ASSERT_EQ(inOrder.size(), backwards.size());
  for (std::size_t day = 0; day < inOrder.size(); ++day) {
    const auto& tasks = inOrder[day].tasks;
    EXPECT_TRUE(std::ranges::equal(tasks, backwards[day].tasks, [](const SimulatedTask& a, const SimulatedTask& b) {
      return a.account == b.account && a.ref == b.ref && a.amountMinor == b.amountMinor;
    }));
  }
  EXPECT_FALSE(inOrder.front().tasks.empty());
}

}  // namespace
}  // namespace relance
