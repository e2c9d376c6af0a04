// SPDX-License-Identifier: GPL-3.0-or-later
// The past was lived on the same Portfolio that the ledger then gives.
#include <map>
#include <string>

#include "actions/chasing/ledger_policy.h"
#include "actions/sample/account_writer.h"
#include "actions/sample/past/buying.h"
#include "actions/sample/past/chase.h"
#include "actions/sample/run_diary.h"
#include "actions/sample/sample_creditor.h"
#include "actions/sample/world/customer_draw.h"
#include "actions/session_fixture.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/creditor_store.h"

namespace relance::sample {
namespace {

/// What the engine says of each account, by customer code and currency.
using Answers = std::map<std::string, std::string>;

void addAnswers(Answers& answers, const Portfolio& portfolio, const Rules& rules, Date today) {
  const RunResult result = propose(portfolio, rules.policy, rules.calendars, today);
  for (const Verdict& verdict : result.verdicts) {
    const Account& account = portfolio.accounts[verdict.account];
    const std::string key = portfolio.customers[account.customer].code + " " + std::string(account.currency.code());
    answers[key] = verdict.segment + " " + std::string(code(verdict.reason)) + " " + verdict.step + " " + verdict.level + " " +
                   std::to_string(verdict.overdue) + " " + std::to_string(verdict.chaseable) + " " +
                   (verdict.episode ? isoText(*verdict.episode) : "") + " " + std::to_string(verdict.clock.value_or(-1));
  }
}

class ThePhotograph : public SessionFixture {};

TEST_F(ThePhotograph, IsTheLedgersOwn) {
  const Span span = spanBefore(today);
  Answers lived;
  const auto filled =
      session.perform(EventKind::sampleMade,
                      [&](Change& change) -> Outcome<Done> {
                        CreditorStore(change.database()).insert(sampleCreditor());
                        seedPolicy(change.database(), today);
                        const auto team = storeHouse(change);
                        const Rules rules{ledgerPolicy(change.database()).value(), ledgerCalendars(change.database())};
                        RunDiary runs(change, span);
                        AccountWriter writer(change, team, runs);
                        CustomerDraw draw(250, today);
                        LedgerNumbers numbers(30);
                        for (std::uint64_t ordinal = 1; !draw.isDone(); ++ordinal) {
                          Dice dice = Dice(11).fork(ordinal);
                          SampleAccount account;
                          account.customers = draw.next(dice);
                          Books books(account);
                          Purse purse(books, numbers, span, dice.fork(1));
                          Buying buying(books, purse, numbers, span, dice.fork(2));
                          for (std::size_t place = 0; place < account.customers.size(); ++place)
                            buying.buy(place, dice.between(1, 12));
                          buying.arrangeSituation();
                          Chase(rules, books, purse, span, PersonId{1}, dice.fork(3)).live();
                          addAnswers(lived, Photographer(books, rules.policy.settings).on(today), rules, today);
                          writer.write(books);
                        }
                        return Done{};
                      },
                      {Recording::off, {}, {}});
  ASSERT_TRUE(filled);

  const Rules rules{ledgerPolicy(session.database()).value(), ledgerCalendars(session.database())};
  Answers told;
  addAnswers(told, loadPortfolio(session.database(), today, PortfolioDepth::chasing, rules.policy.settings), rules, today);
  EXPECT_GT(told.size(), 60U);
  ASSERT_EQ(lived.size(), told.size());
  for (const auto& [account, answer] : lived) EXPECT_EQ(told[account], answer) << account;
}

}  // namespace
}  // namespace relance::sample
