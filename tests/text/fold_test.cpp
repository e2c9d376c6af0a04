// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace relance {
namespace {

TEST(Fold, MakesSpellingsOfOneNameEqual) {
  struct Case {
    std::string_view text, folded;
  };
  for (const auto& c : {
           Case{"", ""},
           Case{"ACME", "acme"},
           Case{"Évry-Courcouronnes", "evry-courcouronnes"},
           Case{"E\u0301vry", "evry"},
           Case{"Œuvres & Cie", "oeuvres & cie"},
           Case{"Ærø Łódź Đà Ðór Þór", "aero lodz da dor thor"},
           Case{"Straße", "strasse"},
           Case{"STRASSE", "strasse"},
           Case{"Diyarbakır", "diyarbakir"},
           Case{"ﬁnance Ⅳ", "finance iv"},
           Case{"N° 1²", "n° 12"},
           Case{"ＡＢＣ", "abc"},
           Case{"L’Atelier", "l'atelier"},
           Case{"Saint–Malo", "saint-malo"},
           Case{"a\u00A0b\u202Fc\td\r\ne", "a b c d e"},
           Case{"  two   spaces \u2003 ", "two spaces"},
           Case{"co\u00ADop\u200B", "coop"},
           Case{"\uFEFFCode", "code"},
           Case{"Αθήνα", "αθηνα"},
           Case{"\xE9t\xE9", "\uFFFDt\uFFFD"},
       }) {
    EXPECT_EQ(fold(c.text).bytes, c.folded) << c.text;
  }
}

TEST(Fold, KeepsWordsApartThatDiffer) {
  EXPECT_NE(fold("Martin"), fold("Martins"));
  EXPECT_NE(fold("Le Mans"), fold("Lemans"));
}

TEST(Fold, ChangesNoFoldedCodePoint) {
  for (char32_t codePoint = 1; codePoint <= 0x10FFFF; ++codePoint) {
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF) continue;
    std::string text;
    appendUtf8(text, codePoint);
    const FoldedText once = fold(text);
    ASSERT_EQ(fold(once.bytes), once) << static_cast<unsigned>(codePoint);
  }
}

RC_GTEST_PROP(Fold, ChangesNothingTheSecondTime, ()) {
  const std::string text = *anyText();
  const FoldedText once = fold(text);
  RC_ASSERT(fold(once.bytes) == once);
}

RC_GTEST_PROP(Fold, AcceptsAnyBytes, (const std::string& bytes)) {
  const FoldedText once = fold(bytes);
  RC_ASSERT(fold(once.bytes) == once);
}

TEST(Words, AreTheRunsOfLettersAndDigits) {
  using testing::ElementsAre;
  const FoldedText text = fold("  L’Atelier d'Éric (SARL), 12bis ");
  EXPECT_THAT(words(text), ElementsAre("l", "atelier", "d", "eric", "sarl", "12bis"));
  const FoldedText signsOnly = fold("... – !");
  EXPECT_THAT(words(signsOnly), ElementsAre());
}

}  // namespace
}  // namespace relance
