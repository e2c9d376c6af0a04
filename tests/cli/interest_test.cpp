// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "cli/run_cli.h"

namespace relance {
namespace {

using Arguments = std::vector<std::string>;

Arguments question(const std::string& country, const std::string& debtor, const std::string& amount, const std::string& due,
                   const std::string& on, const Arguments& more = {}) {
  Arguments all{"interest", "--country", country, "--debtor", debtor, "--amount", amount, "--due", due, "--on", on};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

struct Vector {
  Arguments arguments;
  std::string total;
  std::string fixedCosts;
  std::string currency;
};

TEST(InterestCommand, ReckonsAsTheLawOfEachCountryDoes) {
  const std::vector<Vector> vectors{
      {question("FR", "business", "1200.00", "2025-05-31", "2025-09-30"), "49.72", "40.00", "EUR"},
      {question("FR", "business", "1200.00", "2025-05-31", "2025-09-30", {"--payment", "2025-07-15=500.00"}), "36.90", "40.00",
       "EUR"},
      {question("BE", "business", "1000", "2025-05-31", "2025-09-30"), "35.92", "40.00", "EUR"},
      {question("DE", "business", "1000", "2023-12-15", "2024-02-15", {"--day-count", "actAct"}), "21.17", "40.00", "EUR"},
      {question("UK", "business", "5000.00", "2025-05-31", "2025-09-30"), "213.08", "70.00", "GBP"},
      {question("CH", "business", "1000.00", "2025-05-31", "2025-09-30"), "16.71", "0.00", "CHF"},
      {question("FR", "business", "1000", "2025-05-31", "2025-09-30", {"--rate", "10"}), "33.42", "40.00", "EUR"},
      {question("FR", "business", "1200.00", "2025-05-31", "2025-05-31"), "0.00", "0.00", "EUR"},
      {question("FR", "consumer", "1200.00", "2025-05-31", "2025-09-30"), "0.00", "0.00", "EUR"},
  };
  for (const auto& vector : vectors) {
    auto arguments = vector.arguments;
    arguments.push_back("--json");
    const auto answer = runCli(arguments);
    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const auto json = answer.json();
    EXPECT_EQ(json["total"], vector.total) << answer.out;
    EXPECT_EQ(json["fixed_costs"], vector.fixedCosts) << answer.out;
    EXPECT_EQ(json["currency"], vector.currency);
  }
}

TEST(InterestCommand, ListsTheSegmentsThatMakeTheTotal) {
  const auto json = runCli(question("FR", "business", "1200.00", "2025-05-31", "2025-09-30", {"--json"})).json();
  ASSERT_EQ(json["segments"].size(), 2U);
  EXPECT_EQ(json["segments"][0].dump(),
            R"({"from":"2025-06-01","to":"2025-06-30","days":30,"base":"1200.00","rate":"13.15","interest":"12.97"})");
  EXPECT_EQ(json["segments"][1]["interest"], "36.75");
  EXPECT_EQ(json["rate_source"][0]["rate"], "13.15");
  EXPECT_FALSE(json["rate_source"][0]["source"].get<std::string>().empty());
}

TEST(InterestCommand, SpeaksBothLanguages) {
  const auto french = runCli(question("FR", "business", "1200.00", "2025-05-31", "2025-09-30", {"--lang", "fr"}));
  EXPECT_NE(french.out.find("Indemnité forfaitaire de recouvrement"), std::string::npos);
  EXPECT_NE(french.out.find("1\u202f200,00"), std::string::npos);
  const auto byLocale = runCli(question("FR", "business", "1200.00", "2025-05-31", "2025-09-30"), {{"LANG", "fr_FR.UTF-8"}});
  EXPECT_EQ(byLocale.out, french.out);
  const auto english = runCli(question("FR", "business", "1200.00", "2025-05-31", "2025-09-30"));
  EXPECT_NE(english.out.find("Fixed costs of collection"), std::string::npos);
  EXPECT_NE(english.out.find("1,200.00"), std::string::npos);
}

TEST(InterestCommand, SaysWhichNoticeTheLawWaitsFor) {
  const auto waiting = runCli(question("FR", "consumer", "1200.00", "2025-05-31", "2025-09-30", {"--json"})).json();
  EXPECT_EQ(waiting["notes"][0], "noticeMissing");
  const auto given =
      runCli(question("FR", "consumer", "1200.00", "2025-05-31", "2025-09-30", {"--notice", "2025-06-30", "--json"})).json();
  EXPECT_EQ(given["segments"][0]["from"], "2025-07-01");
  EXPECT_NE(given["total"], "0.00");
}

TEST(InterestCommand, NeverGuessesARate) {
  const auto answer = runCli(question("FR", "business", "1200.00", "2026-12-01", "2027-02-28", {"--json"}));
  EXPECT_EQ(answer.exitCode, 4);
  EXPECT_EQ(answer.errorCode(), "rateUnknown");
  EXPECT_EQ(answer.out, "");
}

TEST(InterestCommand, RefusesWhatMakesNoSense) {
  const std::vector<Arguments> mistakes{
      question("FR", "business", "1200.00", "2025-02-31", "2025-09-30"),
      question("FR", "business", "1200.00", "31/05/2025", "2025-09-30"),
      question("FR", "company", "1200.00", "2025-05-31", "2025-09-30"),
      question("France", "business", "1200.00", "2025-05-31", "2025-09-30"),
      question("FR", "business", "much", "2025-05-31", "2025-09-30"),
      question("FR", "business", "1,200", "2025-05-31", "2025-09-30"),
      question("FR", "business", "99999999999999999999", "2025-05-31", "2025-09-30"),
      question("FR", "business", "-5", "2025-05-31", "2025-09-30"),
      question("FR", "business", "12", "2025-05-31", "2025-09-30", {"--payment", "2025-07-15"}),
      question("FR", "business", "12", "2025-05-31", "2025-09-30", {"--rate", "ten"}),
      question("FR", "business", "12", "2025-05-31", "2025-09-30", {"--day-count", "360"}),
      {"interest", "--country", "FR"},
  };
  for (const auto& arguments : mistakes) {
    const auto answer = runCli(arguments);
    EXPECT_EQ(answer.exitCode, 2) << testing::PrintToString(arguments);
    EXPECT_EQ(answer.out, "");
    EXPECT_NE(answer.err, "");
  }
  EXPECT_EQ(runCli(question("ZZ", "business", "12", "2025-05-31", "2025-09-30", {"--json"})).errorCode(), "countryNotCovered");
}

}  // namespace
}  // namespace relance
