// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/tone_guard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "letters/tone_cases.h"

namespace relance {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

GuardedMessage messageOf(const ToneCase& test) {
  GuardedMessage message;
  message.language = test.language;
  message.kind = test.isConsumer ? CustomerKind::consumer : CustomerKind::business;
  message.tone = test.isFormal ? Tone::formal : Tone::firm;
  message.isSpoken = test.isSpoken;
  message.mayAnnounce = true;
  return message;
}

TEST(ToneGuard, RefusesWhatMustNotBeSaid) {
  for (const auto& test : refusedCases()) {
    EXPECT_THAT(toneFindings(test.text, messageOf(test)), Contains(Field(&ToneFinding::fault, test.fault))) << test.text;
  }
}

TEST(ToneGuard, LetsPassWhatIsLawfulAndCourteous) {
  for (const auto& test : passedCases()) {
    const auto findings = toneFindings(test.text, messageOf(test));
    EXPECT_THAT(findings, IsEmpty()) << test.text << " : " << toneFaultName(findings.front().fault) << " « "
                                     << findings.front().words << " »";
  }
}

TEST(ToneGuard, SeesAnnouncementsAndAllowsThemOnlyWhereTheScenarioDoes) {
  for (const auto& test : announcedCases()) {
    GuardedMessage message = messageOf(test);
    EXPECT_THAT(toneFindings(test.text, message), IsEmpty()) << test.text;
    EXPECT_FALSE(announcementsIn(test.text, message).empty()) << test.text;
    message.mayAnnounce = false;
    EXPECT_THAT(toneFindings(test.text, message), Contains(Field(&ToneFinding::fault, ToneFault::announcement))) << test.text;
    message.mayAnnounce = true;
    message.isInsolvent = true;
    EXPECT_THAT(toneFindings(test.text, message), Contains(Field(&ToneFinding::fault, ToneFault::announcement))) << test.text;
  }
}

TEST(ToneGuard, QuotesTheWordsAsTheyStand) {
  const GuardedMessage message;
  EXPECT_THAT(toneFindings("Madame, voici une SOMMATION de payer.", message),
              ElementsAre(ToneFinding{ToneFault::falseDeed, "SOMMATION"}));
  EXPECT_THAT(toneFindings("Ceci est notre Deuxième\u00A0Rappel !", message),
              ElementsAre(ToneFinding{ToneFault::levelNumber, "Deuxième\u00A0Rappel"}));
}

TEST(ToneGuard, IsNotDeceivedByCaseAccentsOrHiddenCharacters) {
  const GuardedMessage message;
  for (const char* text :
       {"sommation", "SOMMATION", "Som\u00ADmation", "s\u200Bommation", "ＳＯＭＭＡＴＩＯＮ", "sommatio\u0301n"}) {
    EXPECT_THAT(toneFindings(text, message), Contains(Field(&ToneFinding::fault, ToneFault::falseDeed))) << text;
  }
}

TEST(ToneGuard, DoesNotReadAcrossSentences) {
  GuardedMessage message;
  EXPECT_THAT(toneFindings("Nous vous informons. Votre banque a rejeté le prélèvement.", message), IsEmpty());
  EXPECT_THAT(toneFindings("Nous avons reçu votre relance. 2 factures restent dues.", message), IsEmpty());
}

TEST(ToneGuard, DoesNotJudgeNames) {
  GuardedMessage message;
  const std::string text = "Facture de SOMMATION ET COMMANDEMENT SARL";
  EXPECT_THAT(toneFindings(text, message), testing::SizeIs(3));
  message.names = {"SOMMATION ET COMMANDEMENT SARL"};
  EXPECT_THAT(toneFindings(text, message), IsEmpty());
}

TEST(ToneGuard, HearsShouting) {
  const GuardedMessage message;
  for (const char* text :
       {"PAYEZ IMMÉDIATEMENT", "Réglez vite !!", "Réglez vite ! !", "URGENT !", "VOTRE RÈGLEMENT EST ATTENDU"}) {
    EXPECT_THAT(toneFindings(text, message), Contains(Field(&ToneFinding::fault, ToneFault::shouting))) << text;
  }
  for (const char* text : {"Bonjour !", "SAS SOGEDEM", "IBAN FR76 3000 6000", "SIREN RCS TVA", "Merci !"}) {
    EXPECT_THAT(toneFindings(text, message), IsEmpty()) << text;
  }
}

}  // namespace
}  // namespace relance
