// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/reason_json.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

template <std::size_t... I>
std::vector<Reason> everyReason(std::index_sequence<I...>) {
  return {Reason{std::variant_alternative_t<I, Reason>{}}...};
}

TEST(ReasonJson, EveryReasonComesBackWithItsFacts) {
  for (const Reason& reason : everyReason(std::make_index_sequence<std::variant_size_v<Reason>>())) {
    const auto again = readReason(code(reason), writeFacts(reason));
    ASSERT_TRUE(again) << code(reason);
    EXPECT_EQ(code(*again), code(reason));
    EXPECT_EQ(nextOn(*again), nextOn(reason)) << code(reason);
    EXPECT_EQ(writeFacts(*again), writeFacts(reason)) << code(reason);
  }
}

TEST(ReasonJson, FactsStandByName) {
  EXPECT_EQ(writeFacts(reason::NotYetDue{"call", *parseIsoDate("2026-11-25")}), R"({"step":"call","on":"2026-11-25"})");
  EXPECT_EQ(writeFacts(reason::OnHold{std::nullopt}), "{}");
}

TEST(ReasonJson, WhatDoesNotFitIsNoReason) {
  EXPECT_FALSE(readReason("NoSuchReason", "{}"));
  EXPECT_FALSE(readReason("QuietDays", "{}"));
  EXPECT_FALSE(readReason("QuietDays", R"({"from":"yesterday"})"));
  EXPECT_FALSE(readReason("QuietDays", "not json"));
}

TEST(ReasonJson, PointsAndCodesComeBack) {
  const Points points{34, 2, 0, 0, 8, 6, 2, 0};
  EXPECT_EQ(readPoints(writePoints(points)), points);
  EXPECT_EQ(readPoints(R"({"amount":34,"callback":0,"payer":6})").total(), 40) << "as earlier versions wrote them";
  EXPECT_EQ(readPoints("rubbish").total(), 0);
  EXPECT_EQ(readCodes(writeCodes({"CreditsToAllocate"})), std::vector<std::string>{"CreditsToAllocate"});
}

}  // namespace
}  // namespace relance
