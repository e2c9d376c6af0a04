// SPDX-License-Identifier: GPL-3.0-or-later
// Waived interest and the firm scenario proposed for recurrence, in both languages.
#include "words/waiver_words.h"

#include <gtest/gtest.h>

#include "words/in_both_languages.h"
#include "words/recurrence_words.h"

namespace relance {
namespace {

const Date agreed = *parseIsoDate("2026-10-08");

TEST(WaiverWords, SayTheConditionAndWhatBecameOfIt) {
  Waiver waiver;
  waiver.ended = *parseIsoDate("2026-10-20");
  for (const WaiverState state : {WaiverState::standing, WaiverState::final, WaiverState::lapsed, WaiverState::ended}) {
    for (const AgreementKind kind : {AgreementKind::promise, AgreementKind::plan}) {
      expectTranslated(inBoth([&](Language language) {
                         return waiverSentence(waiver, state, {kind, agreed}, language);
                       }),
                       std::string(waiverStateName(state)));
    }
  }
  speak(Language::en);
  EXPECT_EQ(waiverSentence(waiver, WaiverState::lapsed, {AgreementKind::plan, agreed}, Language::en).toStdString(),
            "Claimed again: the plan of 8\u00a0Oct\u00a02026 was not kept");
}

TEST(WaiverWords, SayWhatFollows) {
  const Currency euro = *parseCurrency("EUR");
  WaiverEffect effect{{14676, euro}, std::nullopt, {AgreementKind::promise, agreed}, *parseIsoDate("2026-11-30")};
  for (const AgreementKind kind : {AgreementKind::promise, AgreementKind::plan}) {
    for (const auto costs : {std::optional<Money>(), std::optional(Money{4000, euro})}) {
      effect.condition.kind = kind;
      effect.costs = costs;
      expectTranslated(inBoth([&](Language language) { return waiverEffectSentence(effect, language); }), "effect");
    }
  }
  expectTranslated(inBoth([&](Language language) { return waiverEndSentence({14676, euro}, language); }), "end");
  speak(Language::en);
  EXPECT_EQ(waiverEffectSentence(effect, Language::en).toStdString(),
            "€146.76 of interest by today, what accrues from now on and €40.00 of fixed costs are not claimed while the plan of "
            "8\u00a0Oct\u00a02026 is kept, its last day being 30\u00a0Nov\u00a02026. Not kept, all of it is claimed again.");
}

TEST(RecurrenceWords, NameTheEpisodesAndTheScenario) {
  const LateEpisode past{*parseIsoDate("2026-04-01"), parseIsoDate("2026-04-27"), 26, *parseIsoDate("2026-04-16")};
  LateEpisode open = past;
  open.closed.reset();
  expectTranslated(inBoth([](Language) { return recurrenceSentence(3, QStringLiteral("Watched")); }), "recurrence");
  expectTranslated(inBoth([&](Language language) { return lateEpisodeWords(past, language); }), "past episode");
  expectTranslated(inBoth([&](Language language) { return lateEpisodeWords(open, language); }), "open episode");
  speak(Language::en);
  EXPECT_EQ(recurrenceSentence(3, QStringLiteral("Watched")).toStdString(),
            "3 times more than 15 days late in 12 months, each time contacted: scenario “Watched” is proposed");
}

}  // namespace
}  // namespace relance
