// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/phrases.h"

#include <gtest/gtest.h>

#include "letters/example_facts.h"

namespace relance {
namespace {

using examples::day;

std::string greetingOf(Language language, Channel channel, const char* salutation, const char* name) {
  auto facts = examples::reminder(Tone::courteous, language, channel);
  facts.addressee = {salutation, name, ""};
  return greeting(facts);
}

TEST(Greeting, IsMoreFormalOnPaper) {
  EXPECT_EQ(greetingOf(Language::fr, Channel::email, "Madame", "Inès Carlier"), "Bonjour Madame,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::email, "", ""), "Bonjour,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::letter, "Monsieur", ""), "Monsieur,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::letter, "", "Inès Carlier"), "Madame, Monsieur,");
  EXPECT_EQ(greetingOf(Language::en, Channel::email, "Ms", "Ann Smith"), "Dear Ms Ann Smith,");
  EXPECT_EQ(greetingOf(Language::en, Channel::email, "", ""), "Hello,");
  EXPECT_EQ(greetingOf(Language::en, Channel::letter, "", ""), "Dear Sir or Madam,");
}

TEST(Greeting, SaysAFrenchAbbreviationInFull) {
  EXPECT_EQ(greetingOf(Language::fr, Channel::email, "Mme", "Inès Carlier"), "Bonjour Madame,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::letter, "M.", "Paul Carlier"), "Monsieur,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::letter, "Me", ""), "Maître,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::letter, "M. et Mme", ""), "Madame, Monsieur,");
  EXPECT_EQ(greetingOf(Language::fr, Channel::letter, "Professeur", ""), "Professeur,");
  EXPECT_EQ(greetingOf(Language::en, Channel::email, "Mr", "Ann Smith"), "Dear Mr Ann Smith,");
}

TEST(Days, AreWrittenInWordsUpToThirty) {
  EXPECT_EQ(daysInWords(1, Language::fr), "un\u00A0jour");
  EXPECT_EQ(daysInWords(8, Language::fr), "huit\u00A0jours");
  EXPECT_EQ(daysInWords(15, Language::fr), "quinze\u00A0jours");
  EXPECT_EQ(daysInWords(30, Language::en), "thirty\u00A0days");
  EXPECT_EQ(daysInWords(45, Language::en), "45\u00A0days");
}

TEST(Contacts, AreRecalledByChannelWithTheYearOnlyWhenItDiffers) {
  const std::vector<EarlierContact> contacts{{day("2026-11-09"), Channel::call},
                                             {day("2026-07-17"), Channel::email},
                                             {day("2026-10-01"), Channel::email},
                                             {day("2025-12-30"), Channel::letter}};
  EXPECT_EQ(contactsRecalled(contacts, 2026, Language::fr),
            "notre lettre du 30\u00A0décembre\u00A02025, nos courriels des 17\u00A0juillet et 1er\u00A0octobre et notre "
            "entretien du 9\u00A0novembre");
  EXPECT_EQ(contactsRecalled(contacts, 2026, Language::en),
            "our letter of 30\u00A0December\u00A02025, our e-mails of 17\u00A0July and 1\u00A0October and our telephone call of "
            "9\u00A0November");
  EXPECT_EQ(contactsRecalled({}, 2026, Language::fr), "");
}

TEST(Contacts, AreTheLatestEightAndNoDecisions) {
  std::vector<EarlierContact> contacts{{day("2026-11-30"), Channel::decision}};
  for (int i = 0; i < 12; ++i) contacts.push_back({plusDays(day("2026-03-01"), i), Channel::email});
  const std::string text = contactsRecalled(contacts, 2026, Language::fr);
  EXPECT_EQ(text.find("des 4"), std::string::npos);
  EXPECT_NE(text.find("des 5\u00A0mars"), std::string::npos);
  EXPECT_NE(text.find("et 12\u00A0mars"), std::string::npos);
}

TEST(Country, StandsInCapitalsInTheLettersLanguage) {
  EXPECT_EQ(countryLine("DE", Language::fr), "ALLEMAGNE");
  EXPECT_EQ(countryLine("DE", Language::en), "GERMANY");
  EXPECT_EQ(countryLine("ZZ", Language::en), "ZZ");
}

}  // namespace
}  // namespace relance
