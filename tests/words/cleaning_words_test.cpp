// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/cleaning_words.h"

#include <gtest/gtest.h>

#include "words/in_both_languages.h"

namespace relance {
namespace {

const Currency euro = *parseCurrency("EUR");
const Date someDay = *parseIsoDate("2026-11-23");

TEST(CleaningWords, NameEveryDoubtVerdictAndRoute) {
  for (int i = 0; i <= static_cast<int>(Doubt::noProof); ++i) {
    const auto doubt = static_cast<Doubt>(i);
    expectTranslated(inBoth([&](Language) { return doubtWord(doubt); }), std::string(doubtName(doubt)));
    const DoubtFact fact{doubt, someDay, 3, 12345, "F-1"};
    expectTranslated(inBoth([&](Language language) { return doubtSentence(fact, euro, language); }),
                     std::string(doubtName(doubt)));
    EXPECT_EQ(parseDoubt(doubtName(doubt)), doubt);
  }
  for (int i = 0; i <= static_cast<int>(CleaningVerdict::leave); ++i) {
    const auto verdict = static_cast<CleaningVerdict>(i);
    expectTranslated(inBoth([&](Language) { return cleaningVerdictWord(verdict); }), std::string(cleaningVerdictName(verdict)));
    EXPECT_EQ(parseCleaningVerdict(cleaningVerdictName(verdict)), verdict);
  }
  for (int i = 0; i < recoveryRouteCount; ++i) {
    const auto route = static_cast<RecoveryRoute>(i);
    expectTranslated(inBoth([&](Language) { return recoveryRouteWord(route); }), std::string(recoveryRouteName(route)));
  }
  for (int i = 0; i <= static_cast<int>(VerdictGround::noRoutePays); ++i) {
    const ProposedVerdict proposed{CleaningVerdict::leave, static_cast<VerdictGround>(i), {}, someDay};
    expectTranslated(inBoth([&](Language language) { return proposedVerdictSentence(proposed, language); }),
                     std::string(verdictGroundName(proposed.ground)));
  }
}

TEST(CleaningWords, ShowTheFormulaWithItsInputs) {
  speak(Language::en);
  RouteValue agency{RecoveryRoute::agency, 120000, 4000, 2050, 1500, 36660, 365, "house", {}};
  EXPECT_EQ(routeFormula(agency, euro, Language::en).toStdString(),
            "€1,200.00 × 40 % − fee of 20.50 % − €15.00 = €366.60 (house)");
  speak(Language::fr);
  EXPECT_EQ(routeFormula(agency, euro, Language::fr).contains(QStringLiteral("20,50")), true);
  agency.source = "Somebody 2020: over 24 months";
  EXPECT_TRUE(routeFormula(agency, euro, Language::fr).endsWith(QStringLiteral("(Somebody 2020)")));
}

TEST(CleaningWords, SayWithWhomAndUntilWhen) {
  speak(Language::en);
  EXPECT_EQ(
      proposedVerdictSentence({CleaningVerdict::offset, VerdictGround::creditCovers, "F-2", {}}, Language::en).toStdString(),
      "Offset with F-2 (a credit and a debit lie beside one another).");
  EXPECT_EQ(proposedVerdictSentence({CleaningVerdict::handOver, VerdictGround::bestRoute, "Cabinet Lorne", {}}, Language::en)
                .toStdString(),
            "Hand over to Cabinet Lorne (the greatest expected value).");
  EXPECT_EQ(doubtSentence({Doubt::notContacted, {}, 90, {}, {}}, euro, Language::en).toStdString(),
            "never contacted, for 90 days");
}

}  // namespace
}  // namespace relance
