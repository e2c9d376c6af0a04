// SPDX-License-Identifier: GPL-3.0-or-later
// Invented names of people and companies; no company's name comes twice.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "actions/sample/world/dice.h"
#include "actions/sample/world/places.h"

namespace relance::sample {

struct PersonName {
  bool isWoman{false};
  std::string first;
  std::string surname;

  std::string full() const { return first + " " + surname; }
};

struct CompanyName {
  std::string name;
  std::string netName;  // without the legal form: "garage-pelissard"
  std::string sector;   // as a tag names it; empty: none
};

PersonName drawPerson(std::string_view language, Dice& dice);

/// "Mme", "M.", "Ms", "Frau" …: as it stands before the surname in a note.
std::string shortTitle(std::string_view language, bool isWoman);
/// "Madame", "Monsieur", "Ms" …: as a letter begins.
std::string salutation(std::string_view language, bool isWoman);

class NameBook {
 public:
  CompanyName company(std::string_view language, Dice& dice);
  /// A French public body of that town.
  std::string publicBody(const Town& town, Dice& dice);
  /// "Luc Danière, électricien".
  std::string soleTrader(const PersonName& person, Dice& dice);
  std::string consumer(const PersonName& person);
  /// The name, or with a number behind it if it is taken.
  std::string unique(std::string name);

 private:
  std::unordered_set<std::string> m_taken;
};

/// The name as part of an address on the net: "garage-pelissard".
std::string netName(std::string_view name);

std::string drawStreet(std::string_view language, Dice& dice);

}  // namespace relance::sample
