// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for any ledger on any day.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>
#include <tuple>

#include "domain/chasing/account/contact_rules.h"
#include "domain/chasing/verdict/customer_day.h"
#include "scenarios/random_life.h"

namespace relance::stories {
namespace {

constexpr int longestLife = 60;

/// Of our own making and no answer to the customer's wish.
bool countsForTheWeek(const ContactEvent& contact) {
  return isExecuted(contact) && contact.kind != ContactEventKind::incoming && contact.kind != ContactEventKind::callback;
}

bool isFormalDemand(const ContactEvent& contact) { return contact.stepKey == "formal-demand"; }

RC_GTEST_PROP(AnyLedger, GivesEqualAnswersWhenAskedTwice, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    const std::string first = toldOf(life.story.proposes());
    life.story.customer(life.customers.front());  // asks again
    RC_ASSERT(toldOf(life.story.proposes()) == first);
    life.runAndCarryOut();
  }
}

RC_GTEST_PROP(AnyLedger, ContactsNobodyTwiceADay, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    for (const std::string& code : life.runAndCarryOut()) RC_ASSERT(life.story.contact(code) == nullptr);
    const std::size_t tasks = life.story.facts.tasks.size();
    life.story.runs();
    life.story.runs();
    RC_ASSERT(life.story.facts.tasks.size() == tasks);
  }
}

RC_GTEST_PROP(AnyLedger, NeverBreaksCapOrQuietDays, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    life.runAndCarryOut();
  }
  const ChasingSettings& settings = life.story.policy.settings;
  const auto& contacts = life.story.facts.contacts;
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    const ContactEvent& contact = contacts[i];
    // A callback is exempt from both, a rejected payment from quiet days, an ordered formal demand from both.
    if (!countsForTheWeek(contact) || isFormalDemand(contact)) continue;
    int inTheWeek = 0;
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      const ContactEvent& before = contacts[earlier];
      if (before.customer != contact.customer || !countsForTheWeek(before)) continue;
      const int apart = daysBetween(before.day, contact.day);
      inTheWeek += apart < 7 ? 1 : 0;
      const bool isQuietOne = before.kind != ContactEventKind::preDue && before.kind != ContactEventKind::thankYou;
      const bool isBound = contact.kind == ContactEventKind::step || contact.kind == ContactEventKind::preDue;
      if (before.currency == contact.currency && isQuietOne && isBound) RC_ASSERT(apart >= settings.quietDays);
    }
    RC_ASSERT(inTheWeek < settings.cap);
  }
}

RC_GTEST_PROP(AnyLedger, ChasesOnlyWhatIsOwed, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    const RunResult& result = life.story.proposes();
    std::map<std::uint32_t, const Verdict*> verdictOf;
    for (const Verdict& verdict : result.verdicts) verdictOf[verdict.account] = &verdict;
    for (const Proposal& proposal : result.proposals) {
      if (proposal.kind == TaskKind::verifyPayment) {
        RC_ASSERT(proposal.amountMinor >= 100);
        continue;
      }
      if (proposal.kind == TaskKind::preDue || proposal.kind == TaskKind::thankYou) continue;
      RC_ASSERT(verdictOf.at(proposal.account)->chaseable >= 100);
      RC_ASSERT(proposal.amountMinor > 0);
      RC_ASSERT(!proposal.items.empty());
    }
    life.runAndCarryOut();
  }
}

RC_GTEST_PROP(AnyLedger, NeverAsksForMoreOfAnItemThanDisputesAndPromisesLeave, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    life.story.proposes();
    const Portfolio& portfolio = life.story.portfolio();
    const ChasingSettings& settings = life.story.policy.settings;
    for (std::size_t first = 0; first < portfolio.accounts.size();) {
      const AccountRange range = accountsFrom(portfolio, first);
      for (const AccountState& state : statesOf(portfolio, settings, calendars(), life.story.today(), range)) {
        std::int64_t left = 0;
        for (const ClaimedItem& claimed : state.claim.items) {
          const ItemParts parts = partsOf(state.claim.parts, portfolio.items.itemId(claimed.item));
          RC_ASSERT(parts.disputed >= 0 && parts.promised >= 0 && parts.announced >= 0);
          RC_ASSERT(parts.sum() <= portfolio.items.open[claimed.item]);
          RC_ASSERT(claimed.chaseable <= portfolio.items.open[claimed.item] - parts.sum());
          left += claimed.chaseable;
        }
        const auto credits = state.claim.deducted.at(static_cast<std::size_t>(Deduction::credits));
        if (!state.claim.items.empty()) RC_ASSERT(state.claim.chaseable == left - credits);
      }
      first = range.last;
    }
    life.runAndCarryOut();
  }
}

RC_GTEST_PROP(AnyLedger, HasOneVerdictForEveryAccountWithAnythingOpen, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    life.runAndCarryOut();
    const RunResult& result = life.story.proposes();
    std::set<std::uint32_t> judged;
    for (const Verdict& verdict : result.verdicts) RC_ASSERT(judged.insert(verdict.account).second);
    const Portfolio& portfolio = life.story.portfolio();
    for (std::uint32_t a = 0; a < portfolio.accounts.size(); ++a) {
      if (portfolio.accounts[a].itemCount > 0) RC_ASSERT(judged.contains(a));
    }
    RC_ASSERT(result.problems.empty());
  }
}

RC_GTEST_PROP(AnyLedger, KeepsOneContactWaitingACustomerAndNoKeyTwice, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    life.runAndCarryOut();
    std::set<CustomerId> waiting;
    std::set<std::tuple<CustomerId, Currency, std::optional<Date>, TaskKind, std::string, ItemId, int>> keys;
    for (const Task& task : life.story.facts.tasks) {
      const bool isLive = task.state == TaskState::waiting || task.state == TaskState::done;
      if (!isContact(task.kind) || !isLive) continue;
      if (task.state == TaskState::waiting) RC_ASSERT(waiting.insert(task.customer).second);
      RC_ASSERT(keys.emplace(task.customer, task.currency, task.episode, task.kind, task.ref, task.carryingItem, task.generation)
                    .second);
    }
  }
}

}  // namespace
}  // namespace relance::stories
