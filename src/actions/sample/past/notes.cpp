// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/past/notes.h"

#include "actions/sample/world/word_lists.h"
#include "text/amount_text.h"
#include "text/date_text.h"

namespace relance::sample {
namespace {

/// More numbers than these are only counted.
constexpr std::size_t mostNamed = 3;

std::string titleOf(const Contact& contact) {
  if (contact.salutation == "Madame") return "Mme";
  if (contact.salutation == "Monsieur") return "M.";
  return contact.salutation;
}

std::string personText(const Contact* contact, Language language) {
  if (contact == nullptr) return language == Language::fr ? "la comptabilité" : "the accounts department";
  const std::size_t space = contact->name.find(' ');
  return titleOf(*contact) + "\u00A0" + contact->name.substr(space == std::string::npos ? 0 : space + 1);
}

std::string greetingText(const Contact* contact, Language language) {
  if (contact == nullptr) return language == Language::fr ? "Bonjour" : "Good morning";
  return (language == Language::fr ? "Bonjour " : "Dear ") + personText(contact, language);
}

std::string numbersText(const std::vector<const Item*>& items, Language language) {
  std::string text;
  for (std::size_t i = 0; i < items.size() && i < mostNamed; ++i) {
    const bool isLast = i + 1 == std::min(items.size(), mostNamed);
    if (i > 0) text += isLast && items.size() <= mostNamed ? (language == Language::fr ? " et " : " and ") : ", ";
    text += items[i]->number;
  }
  if (items.size() == mostNamed + 1) text += language == Language::fr ? " et une autre" : " and one more";
  if (items.size() > mostNamed + 1) {
    const std::string more = std::to_string(items.size() - mostNamed);
    text += language == Language::fr ? " et " + more + " autres" : " and " + more + " more";
  }
  return text;
}

std::string valueOf(std::string_view field, const NoteFacts& facts, Language language) {
  if (field == "contact") return personText(facts.contact, language);
  if (field == "greeting") return greetingText(facts.contact, language);
  if (field == "amount") return amountWithCurrency({facts.amountMinor, facts.currency}, language);
  if (field == "time") return facts.time;
  if (field == "date") return facts.date ? longDate(*facts.date, language) : std::string();
  if (facts.items.empty()) return {};
  if (field == "number") return facts.items.front()->number;
  if (field == "numbers") return numbersText(facts.items, language);
  if (field == "due") return longDate(facts.items.front()->due, language);
  const std::string& order = facts.items.front()->orderReference;
  return order.empty() ? "CDE-" + facts.items.front()->number.substr(1) : order;
}

}  // namespace

std::string writeNote(std::string_view language, std::string_view section, const NoteFacts& facts, Dice& dice) {
  const Language written = language == "fr" ? Language::fr : Language::en;
  const std::string_view pattern = dice.pick(noteLists(language).section(section));
  std::string text;
  for (std::size_t at = 0; at < pattern.size();) {
    if (pattern[at] != '{') {
      text += pattern[at++];
      continue;
    }
    const std::size_t end = pattern.find('}', at);
    std::string value = valueOf(pattern.substr(at + 1, end - at - 1), facts, written);
    const bool isFirstWord = text.empty() && !value.empty();
    if (isFirstWord && value.starts_with("l")) value.front() = 'L';
    if (isFirstWord && value.starts_with("t")) value.front() = 'T';
    text += value;
    at = end + 1;
  }
  return text;
}

}  // namespace relance::sample
