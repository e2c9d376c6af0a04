// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall: everything that has a day, and what takes it off.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/chasing/deadlines/deadline.h"
#include "domain/law/insolvency_limits.h"
#include "scenarios/story.h"

namespace relance::stories {
namespace {

class Wall : public testing::Test {
 protected:
  /// "2026-11-30 dispute C F-1 12000": day, kind, customer, items, amount.
  std::vector<std::string> told(int days = 60) {
    story.proposes();
    const Portfolio& portfolio = story.portfolio();
    std::vector<std::string> all;
    for (const Deadline& one :
         deadlines(portfolio, story.policy.settings, settings, calendars(), {commitments, declarations, insured, payments},
                   story.today(), plusDays(story.today(), days))) {
      std::string line =
          isoText(one.day) + " " + std::string(deadlineKindName(one.kind)) + " " + portfolio.customers[one.customer].code;
      for (ItemIndex i = 0; i < portfolio.items.size(); ++i) {
        if (std::ranges::find(one.items, portfolio.items.itemId(i)) != one.items.end())
          line += " " + std::string(portfolio.items.number(i));
      }
      if (one.amountMinor) line += " " + std::to_string(*one.amountMinor);
      if (one.acknowledged) line += " " + std::string(acknowledgedByName(*one.acknowledged)) + " " + isoText(*one.from);
      all.push_back(std::move(line));
    }
    return all;
  }
  CustomerId idOf(const char* code) { return story.customer(code).id; }

  Story story;
  DeadlineSettings settings;
  std::vector<Commitment> commitments;
  std::vector<Declaration> declarations;
  std::set<CustomerId> insured;
  PartPayments payments;
};

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(Wall, TellsPrescriptionOnceForACustomerAndADay) {
  story.day("2026-11-23");
  story.invoice("C", "F-1", "2021-12-10", 10000);
  story.invoice("C", "F-2", "2021-12-10", 20000);
  story.invoice("C", "F-3", "2021-10-10", 5000);
  story.invoice("C", "F-4", "2022-12-10", 5000);
  EXPECT_THAT(told(), ElementsAre("2026-10-10 prescription C F-3 5000", "2026-12-10 prescription C F-1 F-2 30000"));
  EXPECT_THAT(told(10), ElementsAre("2026-10-10 prescription C F-3 5000")) << "what is past is always told";
}

TEST_F(Wall, CountsPrescriptionFromTheLastAcknowledgementThatCouldBeProven) {
  const auto prescriptions = [this](int days) {
    auto all = told(days);
    std::erase_if(all, [](const std::string& line) { return line.find(" prescription ") == std::string::npos; });
    return all;
  };
  story.day("2026-11-02");
  const ItemId paid = story.invoice("C", "F-1", "2021-12-10", 10000).id;
  for (const auto& [code, number] : {std::pair{"D", "F-2"}, std::pair{"E", "F-3"}, std::pair{"G", "F-4"}}) {
    story.invoice(code, number, "2021-12-10", 20000);
  }
  payments[paid] = {dayOf("2022-02-01"), dayOf("2024-02-02")};
  story.plans("D", {{"2026-12-01", 10000}, {"2027-01-04", 10000}}, {"F-2"});
  const ContactEventId call = story.contacts("E", Channel::call).id;
  const ContactEventId letter = story.notes("G", ContactEventKind::answer).id;
  story.promises("E", "2026-11-20", 20000, {"F-3"}).contactEvent = call;
  story.promises("G", "2026-11-20", 20000, {"F-4"}).contactEvent = letter;
  story.day("2026-11-23");
  EXPECT_THAT(prescriptions(60), ElementsAre("2026-12-10 prescription E F-3 20000")) << "a word on the telephone proves nothing";
  EXPECT_THAT(prescriptions(2000),
              ElementsAre("2026-12-10 prescription E F-3 20000", "2029-02-02 prescription C F-1 10000 partPayment 2024-02-02",
                          "2031-11-02 prescription D F-2 20000 plan 2026-11-02",
                          "2031-11-02 prescription G F-4 20000 writtenPromise 2026-11-02"));
}

TEST_F(Wall, DoesNotCountAPlanThatWasTakenBack) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2021-12-10", 10000);
  story.ends(story.plans("C", {{"2026-12-01", 10000}}, {"F-1"}), AgreementEnd::withdrawn);
  story.day("2026-11-23");
  EXPECT_THAT(told(), ElementsAre("2026-12-10 prescription C F-1 10000"));
}

TEST_F(Wall, TellsTheInsurersDayUntilItIsDeclared) {
  story.day("2026-11-23");
  story.invoice("C", "F-1", "2026-11-01", 10000);
  story.invoice("D", "F-2", "2026-11-01", 10000);
  story.invoice("C", "F-3", "2026-11-24", 10000);
  insured = {idOf("C")};
  EXPECT_THAT(told(), ElementsAre("2026-12-31 insurance C F-1 10000"));
  settings.insuranceDays = 30;
  EXPECT_THAT(told(), ElementsAre("2026-12-01 insurance C F-1 10000"));
  Declaration done;
  done.customer = idOf("C");
  done.kind = DeclarationKind::insurance;
  done.day = dayOf("2026-10-30");
  declarations = {done};
  EXPECT_EQ(told().size(), 1U) << "declared before it was due: of another claim";
  declarations[0].day = dayOf("2026-11-20");
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(Wall, TellsWhatInsolvencyAsksForUntilItIsDone) {
  story.day("2026-11-23");
  story.invoice("C", "F-1", "2026-11-01", 10000);
  story.invoice("C", "F-2", "2026-12-30", 7000);
  PortfolioCustomer& debtor = story.customer("C");
  debtor.insolventOn = dayOf("2026-11-20");
  debtor.judgmentOn = dayOf("2026-11-10");
  EXPECT_THAT(told(100), ElementsAre("2027-01-10 claimDeclaration C F-1 10000", "2027-02-10 goodsClaim C F-1 10000"))
      << "issued after the judgment: chased apart";
  Declaration done;
  done.customer = idOf("C");
  done.kind = DeclarationKind::insolvency;
  done.day = dayOf("2026-11-22");
  declarations = {done};
  EXPECT_THAT(told(100), ElementsAre("2027-02-10 goodsClaim C F-1 10000"));
}

TEST_F(Wall, TellsTheInsolvencyOfWhoPaysUnderHisName) {
  story.day("2026-11-23");
  story.isPaidBy("C", "P");
  story.invoice("C", "F-1", "2026-11-01", 10000);
  PortfolioCustomer& payer = story.customer("P");
  payer.insolventOn = dayOf("2026-11-20");
  payer.judgmentOn = dayOf("2026-11-10");
  EXPECT_THAT(told(100), ElementsAre("2027-01-10 claimDeclaration P F-1 10000")) << "the goods lie with C";
  Declaration done;
  done.customer = idOf("C");
  done.kind = DeclarationKind::insolvency;
  done.day = dayOf("2026-11-22");
  declarations = {done};
  EXPECT_EQ(told(100).size(), 1U) << "declared in other proceedings";
  declarations[0].customer = idOf("P");
  EXPECT_THAT(told(100), IsEmpty());
  PortfolioCustomer& invoiced = story.customer("C");
  invoiced.insolventOn = invoiced.judgmentOn = dayOf("2026-11-16");
  EXPECT_THAT(told(100), ElementsAre("2027-01-16 claimDeclaration C F-1 10000", "2027-02-16 goodsClaim C F-1 10000"));
}

TEST_F(Wall, GivesADemandTheTermThatProtectsWhoWasInvoiced) {
  story.day("2026-11-02");
  story.isPaidBy("C", "P");
  story.invoice("C", "F-1", "2026-10-01", 10000);
  story.contacts("P", Channel::registered, "formal-demand", {"F-1"}).presentedOn = dayOf("2026-11-03");
  story.day("2026-11-04");
  EXPECT_THAT(told(), ElementsAre("2026-11-11 demand P F-1 10000"));
  story.customer("P").country = "BE";
  story.customer("P").kind = CustomerKind::consumer;
  EXPECT_THAT(told(), ElementsAre("2026-11-11 demand P F-1 10000")) << "it is not to him that the demand goes";
  story.customer("C").country = "BE";
  story.customer("C").kind = CustomerKind::consumer;
  EXPECT_THAT(told(), ElementsAre("2026-11-17 demand P F-1 10000"));
  settings.demandDays = 10;
  EXPECT_THAT(told(), ElementsAre("2026-11-17 demand P F-1 10000")) << "no house gives him less";
  settings.demandDays = 20;
  EXPECT_THAT(told(), ElementsAre("2026-11-23 demand P F-1 10000"));
}

TEST_F(Wall, TellsWhenAFormalDemandRunsOut) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-01", 10000);
  story.contacts("C", Channel::call, "", {"F-1"});
  story.day("2026-11-09");
  ContactEvent& letter = story.contacts("C", Channel::registered, "formal-demand", {"F-1"});
  ASSERT_EQ(letter.items.at(0).tone, Tone::formal);
  story.day("2026-11-10");
  EXPECT_THAT(told(), ElementsAre("2026-11-21 demand C F-1 10000")) << "three working days, a holiday between, then eight";
  letter.presentedOn = dayOf("2026-11-10");
  settings.demandDays = 15;
  story.day("2026-11-11");
  EXPECT_THAT(told(), ElementsAre("2026-11-25 demand C F-1 10000"));
  story.day("2026-12-25");
  EXPECT_EQ(told().size(), 1U);
  story.day("2026-12-26");
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(Wall, ForgetsADemandWhoseItemsArePaidOrHandedOver) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-01", 10000);
  story.invoice("D", "F-2", "2026-10-01", 10000);
  story.contacts("C", Channel::registered, "formal-demand", {"F-1"});
  story.contacts("D", Channel::registered, "formal-demand", {"F-2"});
  story.day("2026-11-03");
  EXPECT_EQ(told().size(), 2U);
  story.places("C", {"F-1"});
  story.pays("F-2", 10000);
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(Wall, TellsDisputesPromisesPlansAndHolds) {
  story.day("2026-11-02");
  for (const char* number : {"F-1", "F-2", "F-3", "F-4"}) {
    story.invoice(std::string("C") + number, number, "2026-10-15", 10000);
  }
  Dispute& dispute = story.disputes("F-1", 4000);
  dispute.deadline = dayOf("2026-11-10");
  story.promises("CF-2", "2026-11-12", 10000);
  story.plans("CF-3", {{"2026-11-11", 6000}, {"2026-12-11", 4000}});
  story.holds("CF-4", "F-4", "2026-11-30");
  story.snoozes("CF-4", "2026-11-20");
  const auto all = told();
  EXPECT_THAT(all, ElementsAre("2026-11-10 dispute CF-1 F-1 4000", "2026-11-11 instalment CF-3 F-3 6000",
                               "2026-11-12 promise CF-2 F-2 10000", "2026-11-20 snoozeEnd CF-4",
                               "2026-11-30 holdEnd CF-4 F-4 10000", "2026-12-11 instalment CF-3 F-3 4000"));
  story.pays("F-2", 10000);
  story.closes(dispute, DisputeEnd::unfounded);
  story.releases("CF-4");
  story.pays("F-3", 7000, "P-3");
  EXPECT_THAT(told(), ElementsAre("2026-11-20 snoozeEnd CF-4", "2026-12-11 instalment CF-3 F-3 3000"))
      << "money pays the earlier instalment first";
}

TEST_F(Wall, TellsOurWordAndMandatesToReview) {
  story.day("2026-11-02");
  story.invoice("C", "F-1", "2026-10-15", 10000);
  Commitment word;
  word.id = {7};
  word.customer = idOf("C");
  word.due = dayOf("2026-11-01");
  word.made = dayOf("2026-10-20");
  commitments = {word};
  story.places("C", {"F-1"});
  story.proposes();
  story.facts.placements.back().review = dayOf("2026-11-20");
  story.facts.placements.back().claimedMinor = 10000;
  story.day("2026-11-03");
  EXPECT_THAT(told(), ElementsAre("2026-11-01 commitment C", "2026-11-20 placementReview C F-1 10000"));
}

TEST(InsolvencyLimits, AreTwoMonthsFourForAForeignerAndThreeForGoods) {
  const Date judgment = dayOf("2026-12-31");
  EXPECT_EQ(claimDeclaration("FR", "FR", judgment), (InsolvencyLimit{dayOf("2027-02-28"), "Code de commerce, L622-24, R622-24"}));
  EXPECT_EQ(claimDeclaration("FR", "BE", judgment).lastDay, dayOf("2027-04-30"));
  EXPECT_EQ(goodsClaim("FR", judgment), (InsolvencyLimit{dayOf("2027-03-31"), "Code de commerce, L624-9"}));
  EXPECT_EQ(claimDeclaration("DE", "FR", judgment), (InsolvencyLimit{dayOf("2027-02-28"), ""}));
}

}  // namespace
}  // namespace relance::stories
