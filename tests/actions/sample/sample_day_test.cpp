// SPDX-License-Identifier: GPL-3.0-or-later
// What the user finds in the sample ledger this morning.
#include <map>
#include <set>
#include <string>

#include "actions/check_ledger.h"
#include "actions/sample/default_sample.h"
#include "domain/ledger/ageing.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

class TheDayOfTheSample : public DefaultSample {};

TEST_F(TheDayOfTheSample, IsALedgerInWhichCheckFindsNothing) {
  for (const Finding& finding : checkLedger(*session)) ADD_FAILURE() << finding.subject;
}

TEST_F(TheDayOfTheSample, HasAsManyCustomersAsOrderedAndAboutAsManyItems) {
  EXPECT_EQ(report.customers, 2'000);
  EXPECT_EQ(CustomerStore(session->database()).all().size(), 2'000U);
  EXPECT_NEAR(static_cast<double>(report.items), 12'000, 120);
}

TEST_F(TheDayOfTheSample, AddsUpToTheBalanceOfTheLedgerInEveryCurrency) {
  const auto currencies = openCurrencies(portfolio);
  EXPECT_EQ(currencies.size(), 3U);
  for (const Currency currency : currencies) {
    for (const AgeingBase base : {AgeingBase::due, AgeingBase::issue}) {
      const AgedBalance balance = ageBalance(portfolio, currency, base, {});
      EXPECT_TRUE(balance.isSound()) << currency.code();
      EXPECT_GT(balance.total.total, 0) << currency.code();
      EXPECT_GT(balance.total.buckets[0], 0) << currency.code();
    }
  }
}

TEST_F(TheDayOfTheSample, SettlesItsItemsOnTheDaysThatItsAllocationsSay) {
  ItemStore items(session->database());
  std::vector<ItemId> ids;
  for (const Customer& customer : CustomerStore(session->database()).all()) {
    for (const Item& item : items.ofCustomer(customer.id)) {
      const auto allocations = items.allocationsOf(item.id);
      std::vector<SettlementShare> shares;
      for (const auto& settling : allocations) shares.push_back(settling.share());
      EXPECT_EQ(item.settledOn, settledOn(item.amount.minor, shares)) << item.number;
      EXPECT_GE(items.unallocatedMinor(item.id), 0) << item.number;
      ids.push_back(item.id);
    }
  }
  EXPECT_EQ(static_cast<std::int64_t>(ids.size()), report.items);
}

TEST_F(TheDayOfTheSample, HasMembersInEverySegmentThatIsSwitchedOn) {
  std::map<std::string, int> members;
  for (const SegmentChoice& choice : segmentsOf(portfolio, rules->policy, rules->calendars, sampleToday)) {
    ++members[choice.segment];
  }
  for (const Segment& segment : rules->policy.segments) {
    if (!segment.isEnabled) continue;
    EXPECT_GE(members[segment.key], 5) << segment.key;
  }
}

TEST_F(TheDayOfTheSample, ProposesALivelyList) {
  std::map<Channel, int> contacts;
  int decisions = 0;
  int all = 0;
  for (const Proposal& proposal : result.proposals) {
    if (proposal.kind == TaskKind::decision) ++decisions;
    if (!isContact(proposal.kind)) continue;
    ++contacts[proposal.channel];
    ++all;
  }
  EXPECT_GE(all, 60);
  EXPECT_LE(all, 150);
  EXPECT_GE(contacts[Channel::call] * 100, all * 50);
  EXPECT_LE(contacts[Channel::call] * 100, all * 70);
  EXPECT_GE(contacts[Channel::registered], 2);
  EXPECT_GE(decisions, 5);
  EXPECT_TRUE(result.isFresh);
  EXPECT_EQ(result.lastImport, plusDays(sampleToday, -1)) << "the files of the day hold no payment of that day";
  EXPECT_TRUE(result.problems.empty());
  EXPECT_GE(result.kept.size(), 3U);
}

TEST_F(TheDayOfTheSample, ShowsEveryReasonThatALedgerCanHaveSoFar) {
  std::set<std::string_view> seen;
  for (const Verdict& verdict : result.verdicts) {
    seen.insert(code(verdict.reason));
    seen.insert(verdict.beside.begin(), verdict.beside.end());
  }
  for (const char* wanted :
       {"StepDue",     "PreDue",     "ThankYou",  "CallbackDue", "PaymentRejected",  "DecisionDue",      "AddressMissing",
        "TaskWaiting", "Archived",   "OnHold",    "Snoozed",     "CustomerClosed",   "NothingOverdue",   "CreditBalance",
        "Insolvent",   "ToClean",    "Factored",  "ItemsOnHold", "BelowMinimum",     "CoveredByCredits", "ReplyToRead",
        "ByHand",      "NoScenario", "NotYetDue", "QuietDays",   "CreditsToAllocate"}) {
    EXPECT_TRUE(seen.contains(wanted)) << wanted;
  }
}

TEST_F(TheDayOfTheSample, FollowsAPastThatEndedYesterday) {
  ASSERT_TRUE(portfolio.lastRun);
  EXPECT_LT(*portfolio.lastRun, sampleToday);
  int steps = 0;
  for (const ContactEvent& contact : portfolio.contacts.all()) {
    EXPECT_LT(contact.day, sampleToday);
    if (contact.kind == ContactEventKind::step) ++steps;
  }
  EXPECT_GT(steps, 1'000);
  for (ItemIndex i = 0; i < portfolio.items.size(); ++i) EXPECT_LT(portfolio.items.issued[i], dayNumber(sampleToday));
}

}  // namespace
}  // namespace relance
