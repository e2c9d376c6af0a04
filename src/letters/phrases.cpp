// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/phrases.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>
#include <utility>

#include "text/date_text.h"
#include "text/header_value.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 30> frenchNumbers{
    "un",         "deux",      "trois",      "quatre",     "cinq",        "six",        "sept",        "huit",
    "neuf",       "dix",       "onze",       "douze",      "treize",      "quatorze",   "quinze",      "seize",
    "dix-sept",   "dix-huit",  "dix-neuf",   "vingt",      "vingt et un", "vingt-deux", "vingt-trois", "vingt-quatre",
    "vingt-cinq", "vingt-six", "vingt-sept", "vingt-huit", "vingt-neuf",  "trente"};
constexpr std::array<std::string_view, 30> englishNumbers{
    "one",         "two",        "three",        "four",         "five",        "six",        "seven",        "eight",
    "nine",        "ten",        "eleven",       "twelve",       "thirteen",    "fourteen",   "fifteen",      "sixteen",
    "seventeen",   "eighteen",   "nineteen",     "twenty",       "twenty-one",  "twenty-two", "twenty-three", "twenty-four",
    "twenty-five", "twenty-six", "twenty-seven", "twenty-eight", "twenty-nine", "thirty"};

constexpr std::size_t mostContacts = 8;

struct ContactWords {
  std::string_view one, many;
};

ContactWords contactWords(Channel channel, Language language) {
  const bool isFrench = language == Language::fr;
  switch (channel) {
    case Channel::email:
      return isFrench ? ContactWords{"notre courriel du ", "nos courriels des "}
                      : ContactWords{"our e-mail of ", "our e-mails of "};
    case Channel::sms:
      return isFrench ? ContactWords{"notre message du ", "nos messages des "}
                      : ContactWords{"our message of ", "our messages of "};
    case Channel::call:
      return isFrench ? ContactWords{"notre entretien du ", "nos entretiens des "}
                      : ContactWords{"our telephone call of ", "our telephone calls of "};
    case Channel::letter:
      return isFrench ? ContactWords{"notre lettre du ", "nos lettres des "} : ContactWords{"our letter of ", "our letters of "};
    case Channel::registered:
      return isFrench ? ContactWords{"notre lettre recommandée du ", "nos lettres recommandées des "}
                      : ContactWords{"our registered letter of ", "our registered letters of "};
    case Channel::visit:
      return isFrench ? ContactWords{"notre visite du ", "nos visites des "} : ContactWords{"our visit of ", "our visits of "};
    case Channel::decision:
      break;
  }
  assert(false);
  __builtin_unreachable();
}

std::string spaced(std::string_view first, std::string_view second) {
  std::string text{first};
  if (!first.empty() && !second.empty()) text += ' ';
  return text += second;
}

/// A French salutation as it is said to the person: the abbreviations of an address list stand for a word.
std::string spoken(const LetterFacts& facts) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 14> words{{{"mme", "Madame"},
                                                                                 {"mme.", "Madame"},
                                                                                 {"mlle", "Madame"},
                                                                                 {"m.", "Monsieur"},
                                                                                 {"m", "Monsieur"},
                                                                                 {"mr", "Monsieur"},
                                                                                 {"mr.", "Monsieur"},
                                                                                 {"me", "Maître"},
                                                                                 {"me.", "Maître"},
                                                                                 {"dr", "Docteur"},
                                                                                 {"dr.", "Docteur"},
                                                                                 {"mm.", "Messieurs"},
                                                                                 {"mmes", "Mesdames"},
                                                                                 {"m. et mme", "Madame, Monsieur"}}};
  std::string salutation = headerText(facts.addressee.salutation);
  const auto isWritten = [&](const auto& word) {
    return std::ranges::equal(word.first, salutation, [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
  };
  const auto found = std::ranges::find_if(words, isWritten);
  return found == words.end() ? salutation : std::string{found->second};
}

}  // namespace

std::string greeting(const LetterFacts& facts) {
  const bool isMessage = facts.channel == Channel::email;
  if (facts.language == Language::fr) {
    if (isMessage) return spaced("Bonjour", spoken(facts)) + ',';
    return addressed(facts) + ',';
  }
  const std::string salutation = headerText(facts.addressee.salutation);
  const std::string name = headerText(facts.addressee.name);
  const std::string person =
      name.empty() && facts.debtor.kind == CustomerKind::consumer ? headerText(facts.debtor.name) : spaced(salutation, name);
  if (!person.empty()) return "Dear " + person + ',';
  return isMessage ? "Hello," : "Dear Sir or Madam,";
}

std::string addressed(const LetterFacts& facts) {
  if (facts.language != Language::fr) return {};
  const std::string salutation = spoken(facts);
  return salutation.empty() ? "Madame, Monsieur" : salutation;
}

std::string daysInWords(int days, Language language) {
  assert(days >= 1);
  const auto& numbers = language == Language::fr ? frenchNumbers : englishNumbers;
  const auto index = static_cast<std::size_t>(days - 1);
  std::string text = index < numbers.size() ? std::string{numbers.at(index)} : std::to_string(days);
  text += "\u00A0";
  if (language == Language::fr) return text + (days == 1 ? "jour" : "jours");
  return text + (days == 1 ? "day" : "days");
}

std::string dateWithin(Date date, int year, Language language) {
  std::string text = longDate(date, language);
  if (yearOf(date) == year) text.erase(text.rfind("\u00A0"));
  return text;
}

std::string enumerated(const std::vector<std::string>& parts, Language language) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0 && i + 1 == parts.size()) text += language == Language::fr ? " et " : " and ";
    if (i > 0 && i + 1 < parts.size()) text += ", ";
    text += parts[i];
  }
  return text;
}

std::string unbreakable(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (c == ' ') {
      kept += "\u00A0";
    } else {
      kept += c;
    }
  }
  return kept;
}

std::string contactsRecalled(const std::vector<EarlierContact>& contacts, int year, Language language) {
  std::vector<EarlierContact> latest;
  std::ranges::copy_if(contacts, std::back_inserter(latest), [](const auto& c) { return c.channel != Channel::decision; });
  std::ranges::stable_sort(latest, {}, &EarlierContact::on);
  if (latest.size() > mostContacts) latest.erase(latest.begin(), latest.end() - mostContacts);
  std::vector<Channel> channels;
  for (const auto& contact : latest) {
    if (std::ranges::find(channels, contact.channel) == channels.end()) channels.push_back(contact.channel);
  }
  std::vector<std::string> groups;
  for (const Channel channel : channels) {
    std::vector<std::string> dates;
    for (const auto& contact : latest) {
      if (contact.channel != channel) continue;
      auto date = dateWithin(contact.on, year, language);
      if (std::ranges::find(dates, date) == dates.end()) dates.push_back(std::move(date));
    }
    const auto phrase = contactWords(channel, language);
    groups.push_back(std::string{dates.size() == 1 ? phrase.one : phrase.many} + enumerated(dates, language));
  }
  return enumerated(groups, language);
}

}  // namespace relance
