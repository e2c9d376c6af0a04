// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of chasing are read from the ledger's settings.
#include "actions/chased_ledger.h"
#include "actions/settings/change_settings.h"
#include "actions/settings/setting_list.h"

namespace relance {
namespace {

class SettingsOfChasing : public ChasedLedger {};

TEST_F(SettingsOfChasing, AreUsualWithoutAny) {
  const ChasingSettings settings = chasingSettings(database());
  EXPECT_EQ(settings.promiseDays, 2);
  EXPECT_EQ(settings.chequeDays, 5);
  EXPECT_EQ(settings.toleranceOf(*parseCurrency("EUR")), 100);
  EXPECT_EQ(settings.toleranceOf(*parseCurrency("JPY")), 1);
}

TEST_F(SettingsOfChasing, AreThoseOfTheLedger) {
  set("chasing.promiseDays", "3");
  set("chasing.chequeDays", "8");
  set("chasing.toleranceMinor", "200");
  set("chasing.tolerance.USD", "250");
  const ChasingSettings settings = chasingSettings(database());
  EXPECT_EQ(settings.promiseDays, 3);
  EXPECT_EQ(settings.chequeDays, 8);
  EXPECT_EQ(settings.toleranceOf(*parseCurrency("EUR")), 200);
  EXPECT_EQ(settings.toleranceOf(*parseCurrency("USD")), 250);
}

TEST_F(SettingsOfChasing, CanBeChangedByAnybodyWhoSets) {
  for (const char* key :
       {"chasing.quietDays", "chasing.cap", "chasing.announcedDays", "chasing.promiseDays", "chasing.chequeDays"}) {
    EXPECT_EQ(*readSetting(key, "4"), "4") << key;
    EXPECT_FALSE(readSetting(key, "-1").isDone()) << key;
  }
}

TEST_F(SettingsOfChasing, NameOnlyAScenarioInForce) {
  const auto refused = changeSettings(*m_session, {{"recurrence.scenario", "unheard-of"}});
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::unknownScenario, {"unheard-of"}}));
  EXPECT_TRUE(changeSettings(*m_session, {{"recurrence.scenario", "key-accounts"}}).isDone());
  EXPECT_EQ(currentSettings(database()).at("recurrence.scenario"), "key-accounts");
  EXPECT_TRUE(changeSettings(*m_session, {{"recurrence.scenario", ""}}).isDone());
}

TEST_F(SettingsOfChasing, WeighTodaysPoints) {
  EXPECT_EQ(chasingSettings(database()).ranking, RankingWeights{});
  int percent = 0;
  for (const auto& [key, weight] : rankingSettings) set(std::string(key), std::to_string(percent += 10));
  EXPECT_EQ(chasingSettings(database()).ranking, (RankingWeights{10, 20, 30, 40, 50, 60, 70, 80}));
}

TEST_F(SettingsOfChasing, PreferTheToleranceOfTheCurrencyItself) {
  set("chasing.toleranceMinor", "200");
  set("chasing.tolerance.EUR", "300");
  EXPECT_EQ(chasingSettings(database()).toleranceOf(*parseCurrency("EUR")), 300);
}

}  // namespace
}  // namespace relance
