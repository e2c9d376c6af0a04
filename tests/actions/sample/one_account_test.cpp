// SPDX-License-Identifier: GPL-3.0-or-later
// On a ledger in which everything occurs, an account loaded alone is judged as it is among all.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "actions/chasing/ledger_policy.h"
#include "actions/sample/make_sample.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

using Answers = std::map<std::string, std::string>;

Answers answersOf(const Portfolio& portfolio, const ChasingRules& rules, Date today) {
  Answers answers;
  for (const Verdict& verdict : propose(portfolio, rules.policy, rules.calendars, today).verdicts) {
    const Account& account = portfolio.accounts[verdict.account];
    answers[portfolio.customers[account.customer].code + " " + std::string(account.currency.code())] =
        verdict.segment + " " + std::string(code(verdict.reason)) + " " + verdict.step + " " + verdict.level + " " +
        std::to_string(verdict.chaseable);
  }
  return answers;
}

TEST(AnAccountAlone, IsJudgedAsAmongAll) {
  const ScratchFolder folder;
  const Date today = *parseIsoDate("2026-11-23");
  ASSERT_TRUE(makeSample(folder / "a.relance", {500, 3'000, 5, today}));
  auto database = Database::open(folder / "a.relance");
  const auto rules = chasingRules(database);
  ASSERT_TRUE(rules);
  const Portfolio whole = loadPortfolio(database, today, PortfolioDepth::chasing, rules->policy.settings);
  Answers alone;
  for (const PortfolioCustomer& customer : whole.customers) {
    if (customer.payer != noCustomer) continue;
    alone.merge(answersOf(loadAccount(database, today, customer.id, rules->policy.settings), *rules, today));
  }
  EXPECT_GT(alone.size(), 100U);
  EXPECT_EQ(alone, answersOf(whole, *rules, today));
  EXPECT_FALSE(whole.holds.all().empty());
}

}  // namespace
}  // namespace relance
