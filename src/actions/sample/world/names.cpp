// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/names.h"

#include <charconv>
#include <vector>

#include "actions/sample/world/word_lists.h"
#include "text/fold.h"

namespace relance::sample {
namespace {

/// The same name is drawn so often before it gets a number.
constexpr int patience = 12;

std::string drawSurname(const WordLists& lists, Dice& dice) {
  return std::string(dice.pick(lists.section("stems"))) + std::string(dice.pick(lists.section("endings")));
}

/// The text behind the weight of a line drawn by it: "34 {trade} {surname}".
std::string_view drawPattern(const Lines& lines, Dice& dice) {
  std::vector<int> weights;
  std::vector<std::string_view> patterns;
  for (const std::string_view line : lines) {
    int weight = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), weight);
    weights.push_back(weight);
    patterns.push_back(line.substr(static_cast<std::size_t>(end - line.data()) + 1));
  }
  return patterns[dice.weighted(weights)];
}

struct Filler {
  const WordLists& lists;
  Dice& dice;
  const Town* town{nullptr};
  std::string sector;
  std::string form;

  std::string valueOf(std::string_view field) {
    if (field == "surname" || field == "surname2") return drawSurname(lists, dice);
    if (field == "form") return form = dice.pick(lists.section("forms"));
    if (field == "place") return std::string(dice.pick(lists.section("places")));
    if (field == "of-town") return ofTown(town->name);
    if (field == "first") return std::string(dice.pick(lists.section(dice.percent(50) ? "women" : "men")));
    const Lines trade = split(dice.pick(lists.section("trades")), ';');
    sector = trade[1];
    return std::string(trade[0]);
  }

  std::string fill(std::string_view pattern) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
      if (pattern[at] != '{') {
        text += pattern[at++];
        continue;
      }
      const std::size_t end = pattern.find('}', at);
      text += valueOf(pattern.substr(at + 1, end - at - 1));
      at = end + 1;
    }
    return text;
  }
};

}  // namespace

PersonName drawPerson(std::string_view language, Dice& dice) {
  const WordLists& lists = nameLists(language);
  PersonName person;
  person.isWoman = dice.percent(52);
  person.first = dice.pick(lists.section(person.isWoman ? "women" : "men"));
  person.surname = drawSurname(lists, dice);
  return person;
}

std::string shortTitle(std::string_view language, bool isWoman) {
  if (language == "fr") return isWoman ? "Mme" : "M.";
  if (language == "de") return isWoman ? "Frau" : "Herr";
  if (language == "nl") return isWoman ? "Mevr." : "Dhr.";
  if (language == "it") return isWoman ? "Sig.ra" : "Sig.";
  if (language == "es") return isWoman ? "Sra." : "Sr.";
  return isWoman ? "Ms" : "Mr";
}

std::string salutation(std::string_view language, bool isWoman) {
  if (language == "fr") return isWoman ? "Madame" : "Monsieur";
  return shortTitle(language, isWoman);
}

CompanyName NameBook::company(std::string_view language, Dice& dice) {
  const WordLists& lists = nameLists(language);
  CompanyName drawn;
  for (int tries = 0; tries < patience; ++tries) {
    Filler filler{lists, dice, nullptr, {}, {}};
    drawn.name = filler.fill(drawPattern(lists.section("patterns"), dice));
    drawn.sector = filler.sector;
    drawn.netName = netName(std::string_view(drawn.name).substr(0, drawn.name.size() - filler.form.size()));
    if (m_taken.insert(drawn.name).second) return drawn;
  }
  drawn.name = unique(drawn.name);
  return drawn;
}

std::string NameBook::publicBody(const Town& town, Dice& dice) {
  const WordLists& lists = nameLists("fr");
  std::string name;
  for (int tries = 0; tries < patience; ++tries) {
    Filler filler{lists, dice, &town, {}, {}};
    name = filler.fill(drawPattern(lists.section("public"), dice));
    if (m_taken.insert(name).second) return name;
  }
  // The list of towns is short: a large ledger also has their districts.
  return unique(name + " – " + drawSurname(lists, dice));
}

std::string NameBook::soleTrader(const PersonName& person, Dice& dice) {
  return unique(person.full() + ", " + std::string(dice.pick(nameLists("fr").section("crafts"))));
}

std::string NameBook::consumer(const PersonName& person) { return unique(person.full()); }

std::string NameBook::unique(std::string name) {
  if (m_taken.insert(name).second) return name;
  for (int number = 2;; ++number) {
    std::string numbered = name + " " + std::to_string(number);
    if (m_taken.insert(numbered).second) return numbered;
  }
}

std::string netName(std::string_view name) {
  std::string net;
  for (const char c : fold(name).bytes) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      net += c;
    } else if (!net.empty() && net.back() != '-') {
      net += '-';
    }
  }
  while (!net.empty() && net.back() == '-') net.pop_back();
  return net;
}

std::string drawStreet(std::string_view language, Dice& dice) {
  const std::string number = std::to_string(dice.between(1, dice.percent(80) ? 60 : 240));
  const std::string street(dice.pick(nameLists(language).section("streets")));
  if (language == "fr") return number + ", " + street;
  if (language == "en") return number + " " + street;
  return street + " " + number;
}

}  // namespace relance::sample
