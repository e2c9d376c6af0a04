// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/policy/scenario_json.h"

#include <gtest/gtest.h>

#include <set>

#include "domain/chasing/policy/scenario_finding.h"
#include "exchange/policy/predicate_json.h"

namespace relance {
namespace {

TEST(ScenarioJson, WhatIsShippedIsReadWrittenAndReadTheSame) {
  ASSERT_EQ(shippedPolicy().scenarios.size(), 10U);
  for (const Scenario& scenario : shippedPolicy().scenarios) {
    const auto again = readScenario(writeScenario(scenario));
    ASSERT_TRUE(again.isDone()) << scenario.key;
    EXPECT_EQ(*again, scenario) << scenario.key;
  }
  const auto segments = readSegments(writeSegments(shippedPolicy().segments));
  ASSERT_TRUE(segments.isDone());
  EXPECT_EQ(*segments, shippedPolicy().segments);
}

TEST(ScenarioJson, EverySegmentLeadsToAShippedScenarioAndTheLastTakesAll) {
  std::set<std::string> keys;
  for (const Scenario& scenario : shippedPolicy().scenarios) keys.insert(scenario.key);
  for (const Segment& segment : shippedPolicy().segments) {
    EXPECT_TRUE(segment.scenario.empty() || keys.contains(segment.scenario)) << segment.key;
    EXPECT_EQ(segment.names.size(), 2U) << segment.key;
  }
  EXPECT_TRUE(shippedPolicy().segments.back().when.conditions.empty());
}

TEST(ScenarioJson, SaysWhereAndWhatIsWrong) {
  const std::string head =
      R"({"key":"s","name":{"en":"S"},"steps":[{"key":"a","kind":"reminder","channel":"email","anchor":"due",)";
  for (
      const auto& [json, where, what] : std::initializer_list<std::tuple<std::string, const char*, const char*>>{
          {"{", "byte 2", "not JSON"},
          {R"({"key":"s","name":{"en":"S"}})", "steps", "missing"},
          {head + R"("days":2,"tone":"loud","approval":"automatic"}]})", "steps[0].tone", "unknown name"},
          {head + R"("days":2.5,"tone":"firm","approval":"automatic"}]})", "steps[0].days", "a whole number is expected"},
          {head + R"("days":18446744073709551615,"tone":"firm","approval":"automatic"}]})", "steps[0].days", "out of range"},
          {R"({"key":"s","name":{"en":"S"},"minimum":9223372036854775808,"steps":[]})", "minimum", "out of range"},
          {R"({"key":"../x y\n","name":{"en":"S"},"steps":[]})", "key", "1 to 100 characters without spaces are expected"},
          {R"({"key":"","name":{"en":"S"},"steps":[]})", "key", "keyMissing"},
          {R"({"key":")" + std::string(101, 'k') + R"(","name":{"en":"S"},"steps":[]})", "key",
           "1 to 100 characters without spaces are expected"},
          {R"({"key":"s","name":{"en":"S"},"steps":[{"key":"a b"}]})", "steps[0].key",
           "1 to 100 characters without spaces are expected"},
          {R"({"key":"s","name":{"en":"S"},"entry":{},"steps":[]})", "entry", "a list is expected"},
          {R"({"key":"s","name":{"en":"S"},"entry":{"a":[1,"courteous"]},"steps":[]})", "entry", "a list is expected"},
          {head + R"("days":2,"tone":"firm","approval":"automatic","colour":"red"}]})", "steps[0].colour", "unknown field"},
          {head + R"("days":2,"tries":0,"tone":"firm","approval":"automatic"}]})", "steps[0].tries", "numberOutOfRange"},
          {head +
               R"("days":2,"tone":"firm","approval":"automatic"},{"key":"b","kind":"reminder","channel":"call","anchor":"due",)" +
               R"("days":8,"tone":"courteous","approval":"byHand"}]})",
           "steps[1].tone", "toneFalls"}}) {
    const auto scenario = readScenario(json);
    ASSERT_FALSE(scenario.isDone()) << json;
    EXPECT_EQ(scenario.refusal().reason, RefusalReason::badPolicy);
    auto facts = scenario.refusal().facts;
    facts.resize(2);  // the steps and days of a broken rule stand behind
    EXPECT_EQ(facts, (std::vector<std::string>{where, what})) << json;
  }
}

TEST(ScenarioJson, ReadsADraftWithItsFaultsAndWritesAFileThatReadsTheSame) {
  const std::string soft =
      R"({"key":"s","name":{"en":"S"},"steps":[{"key":"a","kind":"reminder","channel":"email","anchor":"due","days":2,)"
      R"("tone":"firm","approval":"automatic"},{"key":"b","kind":"reminder","channel":"call","anchor":"due","days":8,)"
      R"("tone":"courteous","approval":"byHand"}]})";
  const auto draft = readScenarioDraft(soft);
  ASSERT_TRUE(draft.isDone());
  EXPECT_EQ(*readScenarioDraft(writeScenarioFile(*draft)), *draft);
  for (const Scenario& shipped : shippedPolicy().scenarios) {
    const auto findings = findingsOf(shipped, {});
    const bool isLongByLaw = shipped.key == "consumers" || shipped.key == "public";
    ASSERT_EQ(findings.size(), isLongByLaw ? 1U : 0U) << shipped.key;
    EXPECT_TRUE(findings.empty() || findings[0].rule == ScenarioRule::tooLong) << shipped.key;
  }
}

TEST(PredicateJson, IsWrittenWithTheWordsItWasReadFrom) {
  const std::string json = R"({"any":[{"field":"tags","op":"is","values":["Région Nord"]},)"
                           R"({"field":"kind","op":"isNot","values":["soleTrader"]}]})";
  const auto predicate = readPredicate(json);
  ASSERT_TRUE(predicate.isDone());
  EXPECT_EQ(writePredicate(*predicate), json);
}

TEST(PredicateJson, FoldsTextsAndRefusesValuesOfAnotherType) {
  const auto predicate = readPredicate(R"({"any":[{"field":"tags","op":"is","values":["Région:Nord"]}]})");
  ASSERT_TRUE(predicate.isDone());
  EXPECT_EQ(std::get<SoughtText>(predicate->conditions[0].values[0]).folded.bytes, "region:nord");
  for (const char* bad :
       {R"({"all":[{"field":"overdue","op":"is","values":["1"]}]})", R"({"all":[{"field":"kind","op":"<","values":["a"]}]})",
        R"({"all":[{"field":"overdue","op":">=","values":[18446744073709551615]}]})", R"({"all":[],"any":[]})",
        R"({"all":[{"field":"mood","op":"is","values":["bad"]}]})", R"({})"}) {
    EXPECT_FALSE(readPredicate(bad).isDone()) << bad;
  }
}

}  // namespace
}  // namespace relance
