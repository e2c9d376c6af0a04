// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/reason.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

#include "domain/day.h"

namespace relance {
namespace {

template <std::size_t... Index>
std::set<std::string_view> allCodes(std::index_sequence<Index...>) {
  return {code(Reason(std::in_place_index<Index>))...};
}

TEST(Reasons, HaveACodeEachAndNoTwoTheSame) {
  const auto codes = allCodes(std::make_index_sequence<std::variant_size_v<Reason>>());
  EXPECT_EQ(codes.size(), std::variant_size_v<Reason>);
  EXPECT_EQ(codes, (std::set<std::string_view>{"StepDue",          "PreDue",           "ThankYou",
                                               "CallbackDue",      "PromiseBroken",    "PromisePartlyKept",
                                               "DecisionDue",      "TaskWaiting",      "AddressMissing",
                                               "Archived",         "Insolvent",        "HandedOver",
                                               "Factored",         "CustomerClosed",   "ReplyToRead",
                                               "PaymentRejected",  "PromiseToVerify",  "CreditsToAllocate",
                                               "OnHold",           "Snoozed",          "NothingOverdue",
                                               "CreditBalance",    "ToClean",          "ItemsOnHold",
                                               "AllDisputed",      "AllPromised",      "PaymentAnnounced",
                                               "PaymentToVerify",  "CoveredByCredits", "BelowMinimum",
                                               "BelowShare",       "DispatchDoubtful", "ContactedToday",
                                               "NoAnswer",         "NotWorkingDay",    "InCampaign",
                                               "ByHand",           "NoScenario",       "StepRemoved",
                                               "EndOfScenario",    "NotYetDue",        "FormalDemandNotPreceded",
                                               "QuietDays",        "WrittenGap",       "WeeklyCap",
                                               "OtherContactFirst"}));
}

TEST(Reasons, TheCodeIsThatOfTheCauseItself) {
  EXPECT_EQ(code(reason::OtherContactFirst{}), "OtherContactFirst");
  EXPECT_EQ(code(reason::PaymentRejected{"AM04"}), "PaymentRejected");
  EXPECT_EQ(code(reason::CreditsToAllocate{}), "CreditsToAllocate");
  EXPECT_EQ(code(reason::Insolvent{}), "Insolvent");
}

TEST(Reasons, ThatAreDatedNameTheFirstDayOnWhichTheyMayBeOver) {
  const Date on = day("2026-09-08");
  for (const Reason& dated : {Reason(reason::OnHold{on}), Reason(reason::Snoozed{on}), Reason(reason::CustomerClosed{on}),
                              Reason(reason::InCampaign{on}), Reason(reason::NotYetDue{"call", on}),
                              Reason(reason::QuietDays{on}), Reason(reason::WrittenGap{on}), Reason(reason::WeeklyCap{on})}) {
    EXPECT_EQ(nextOn(dated), on) << code(dated);
  }
  for (const Reason& undated : {Reason(reason::OnHold{}), Reason(reason::StepDue{"call"}), Reason(reason::NothingOverdue{}),
                                Reason(reason::PromiseBroken{on}), Reason(reason::ContactedToday{})}) {
    EXPECT_EQ(nextOn(undated), std::nullopt) << code(undated);
  }
}

TEST(Reasons, OfTheSameCauseMayHaveOtherFacts) {
  EXPECT_TRUE(isSameCause(reason::StepDue{"a"}, reason::StepDue{"b"}));
  EXPECT_FALSE(isSameCause(reason::StepDue{"a"}, reason::TaskWaiting{"a"}));
}

}  // namespace
}  // namespace relance
