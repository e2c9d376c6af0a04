// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that depend on facts and so cannot stand in a template: greetings, days in words, contacts recalled, countries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "letters/letter_facts.h"

namespace relance {

/// "Bonjour Madame,", "Madame, Monsieur,", "Dear Ms Smith,": on paper the more formal one.
std::string greeting(const LetterFacts& facts);

/// How a French closing names the reader: the salutation, else "Madame, Monsieur". Empty in English.
std::string addressed(const LetterFacts& facts);

/// "huit jours", "fifteen days", "un jour"; figures beyond thirty. days ≥ 1 (asserted).
std::string daysInWords(int days, Language language);

/// The date without its year, when that is the given one: "23 novembre".
std::string dateWithin(Date date, int year, Language language);

/// "nos courriels des 17 juillet et 19 octobre, notre lettre du 2 novembre et notre entretien du 9 novembre": the latest eight,
/// grouped by channel, in the order of each channel's first. Empty without contacts. Decisions are no contacts.
std::string contactsRecalled(const std::vector<EarlierContact>& contacts, int year, Language language);

/// "a", "a et b", "a, b et c".
std::string enumerated(const std::vector<std::string>& parts, Language language);

/// With no-break spaces for spaces: a telephone, account or register number stays on its line.
std::string unbreakable(std::string_view text);

/// "FRANCE", "GERMANY": in capitals as the last line of an address abroad; the code where the name is not known here.
std::string countryLine(std::string_view country, Language language);

}  // namespace relance
