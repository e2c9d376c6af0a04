// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

TEST(Language, IsReadFromIsoCodesAndLocaleNames) {
  EXPECT_EQ(parseLanguage("fr"), Language::fr);
  EXPECT_EQ(parseLanguage("FR"), Language::fr);
  EXPECT_EQ(parseLanguage("en-GB"), Language::en);
  EXPECT_EQ(parseLanguage("de_CH.UTF-8"), Language::de);
  for (const char* other : {"", "f", "it", "fra", "French", "f1", "-fr"}) EXPECT_FALSE(parseLanguage(other)) << other;
  EXPECT_EQ(parseLanguageCode("IT-ch"), "it");
}

TEST(Language, OfALetterIsTheCustomersThenEnglishThenTheCreditors) {
  EXPECT_EQ(letterLanguage("en", Language::fr), Language::en);
  EXPECT_EQ(letterLanguage("fr-BE", Language::en), Language::fr);
  EXPECT_EQ(letterLanguage("it", Language::fr), Language::en) << "Italian is known, and not written";
  EXPECT_EQ(letterLanguage("de", Language::fr), Language::en) << "German has amounts and dates, but no letters";
  EXPECT_EQ(letterLanguage("", Language::fr), Language::fr);
  EXPECT_EQ(letterLanguage("", Language::de), Language::en);
}

}  // namespace
}  // namespace relance
