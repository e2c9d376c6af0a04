// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/calendar_words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace relance {
namespace {

using Months = std::array<std::string_view, 12>;
using Days = std::array<std::string_view, 7>;

struct Words {
  Months months, shortMonths;
  Days days, shortDays;
  Days foldedDays;  // what weekdayNamed compares
  Days foldedTwoLetters;
};

constexpr Words french{
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
    {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
    {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
    {"lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."},
    {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
    {"lu", "ma", "me", "je", "ve", "sa", "di"}};

constexpr Words english{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
    {"mo", "tu", "we", "th", "fr", "sa", "su"}};

constexpr Words german{
    {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
    {"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."},
    {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"},
    {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"},
    {"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"},
    {"mo", "di", "mi", "do", "fr", "sa", "so"}};

constexpr std::array allWords{&french, &english, &german};

struct MonthSpelling {
  std::string_view folded;
  unsigned month;
};

constexpr std::array monthSpellings{
    MonthSpelling{"janvier", 1},   MonthSpelling{"janv", 1},      MonthSpelling{"jan", 1},       MonthSpelling{"january", 1},
    MonthSpelling{"januar", 1},    MonthSpelling{"janner", 1},    MonthSpelling{"fevrier", 2},   MonthSpelling{"fevr", 2},
    MonthSpelling{"fev", 2},       MonthSpelling{"feb", 2},       MonthSpelling{"february", 2},  MonthSpelling{"februar", 2},
    MonthSpelling{"mars", 3},      MonthSpelling{"mar", 3},       MonthSpelling{"march", 3},     MonthSpelling{"marz", 3},
    MonthSpelling{"maerz", 3},     MonthSpelling{"mrz", 3},       MonthSpelling{"avril", 4},     MonthSpelling{"avr", 4},
    MonthSpelling{"april", 4},     MonthSpelling{"apr", 4},       MonthSpelling{"mai", 5},       MonthSpelling{"may", 5},
    MonthSpelling{"juin", 6},      MonthSpelling{"june", 6},      MonthSpelling{"juni", 6},      MonthSpelling{"jun", 6},
    MonthSpelling{"juillet", 7},   MonthSpelling{"juil", 7},      MonthSpelling{"july", 7},      MonthSpelling{"juli", 7},
    MonthSpelling{"jul", 7},       MonthSpelling{"aout", 8},      MonthSpelling{"august", 8},    MonthSpelling{"aug", 8},
    MonthSpelling{"septembre", 9}, MonthSpelling{"september", 9}, MonthSpelling{"sept", 9},      MonthSpelling{"sep", 9},
    MonthSpelling{"octobre", 10},  MonthSpelling{"october", 10},  MonthSpelling{"oktober", 10},  MonthSpelling{"oct", 10},
    MonthSpelling{"okt", 10},      MonthSpelling{"novembre", 11}, MonthSpelling{"november", 11}, MonthSpelling{"nov", 11},
    MonthSpelling{"decembre", 12}, MonthSpelling{"december", 12}, MonthSpelling{"dezember", 12}, MonthSpelling{"dec", 12},
    MonthSpelling{"dez", 12},
};

const Words& wordsOf(Language language) {
  switch (language) {
    case Language::fr:
      return french;
    case Language::en:
      return english;
    case Language::de:
      return german;
  }
  __builtin_unreachable();
}

template <std::size_t size>
std::string_view nth(const std::array<std::string_view, size>& names, unsigned number) {
  assert(number >= 1 && number <= size);
  return names[number - 1];
}

}  // namespace

std::string_view monthName(unsigned month, Language language) { return nth(wordsOf(language).months, month); }
std::string_view shortMonthName(unsigned month, Language language) { return nth(wordsOf(language).shortMonths, month); }
std::string_view weekdayName(unsigned isoDay, Language language) { return nth(wordsOf(language).days, isoDay); }
std::string_view shortWeekdayName(unsigned isoDay, Language language) { return nth(wordsOf(language).shortDays, isoDay); }

std::optional<unsigned> monthNamed(std::string_view foldedWord) {
  const auto found = std::ranges::find(monthSpellings, foldedWord, &MonthSpelling::folded);
  if (found == monthSpellings.end()) return std::nullopt;
  return found->month;
}

std::optional<unsigned> weekdayNamed(std::string_view foldedWord, Language language) {
  for (unsigned day = 1; day <= 7; ++day) {
    if (foldedWord == nth(wordsOf(language).foldedTwoLetters, day)) return day;
    for (const Words* words : allWords) {
      if (foldedWord.size() >= 3 && nth(words->foldedDays, day).starts_with(foldedWord)) return day;
    }
  }
  return std::nullopt;
}

}  // namespace relance
