// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/numbers.h"

#include <fmt/format.h>

#include <array>
#include <cassert>

#include "domain/basics/check_digits.h"

namespace relance::sample {
namespace {

/// ARCEP's range for the region: the first three pairs.
std::string_view frenchRange(const Town& town) {
  const std::string_view region = town.region;
  if (region == "Île-de-France") return "01 99 00";
  if (region == "Bretagne" || region == "Normandie" || region == "Pays de la Loire" || region == "Centre-Val de Loire") {
    return "02 61 91";
  }
  if (region == "Grand Est" || region == "Hauts-de-France" || region == "Bourgogne-Franche-Comté") return "03 53 01";
  if (region == "Nouvelle-Aquitaine" || region == "Occitanie") return "05 36 49";
  return "04 65 71";
}

std::string britishPhone(Dice& dice) {
  constexpr std::array<std::string_view, 8> ranges{"113 496 0", "114 496 0", "117 496 0", "121 496 0",
                                                   "131 496 0", "161 496 0", "20 7946 0", "1632 960"};
  return fmt::format("+44 {}{:03}", ranges[dice.place(ranges.size())], dice.between(0, 999));
}

std::string germanPhone(Dice& dice) {
  constexpr std::array<std::string_view, 5> ranges{"30 23125", "40 66969", "69 90009", "89 99998", "221 4710"};
  return fmt::format("+49 {} {:03}", ranges[dice.place(ranges.size())], dice.between(0, 999));
}

/// Eight digits and the one that makes Luhn's sum a multiple of ten.
std::string withLuhnDigit(const std::string& digits) {
  for (char last = '0'; last <= '9'; ++last) {
    std::string number = digits + last;
    if (passesLuhn(number)) return number;
  }
  assert(false);
  return digits;
}

}  // namespace

std::string drawPhone(const Town& town, Dice& dice) {
  const int a = dice.between(0, 99);
  const int b = dice.between(0, 99);
  if (town.country == "FR") return fmt::format("{} {:02} {:02}", frenchRange(town), a, b);
  if (town.country == "GB") return britishPhone(dice);
  if (town.country == "DE") return germanPhone(dice);
  if (town.country == "BE") return fmt::format("+32 2 000 {:02} {:02}", a, b);
  if (town.country == "LU") return fmt::format("+352 00 {:02} {:02}", a, b);
  if (town.country == "CH") return fmt::format("+41 22 000 {:02} {:02}", a, b);
  if (town.country == "IT") return fmt::format("+39 02 0000 {:02}{:02}", a, b);
  return fmt::format("+34 990 00 {:02} {:02}", a, b);
}

std::string drawMobile(std::string_view country, Dice& dice) {
  const int a = dice.between(0, 99);
  const int b = dice.between(0, 99);
  if (country == "FR") return fmt::format("06 39 98 {:02} {:02}", a, b);
  if (country == "GB") return fmt::format("+44 7700 900{:03}", dice.between(0, 999));
  if (country == "DE") return fmt::format("+49 171 39200 {:02}", a);
  if (country == "BE") return fmt::format("+32 400 00 {:02} {:02}", a, b);
  if (country == "LU") return fmt::format("+352 600 00 {:02} {:02}", a, b);
  if (country == "CH") return fmt::format("+41 70 000 {:02} {:02}", a, b);
  if (country == "IT") return fmt::format("+39 300 000 {:02}{:02}", a, b);
  return fmt::format("+34 600 00 {:02} {:02}", a, b);
}

std::string registerNumber(std::string_view country, int ordinal) {
  assert(ordinal >= 0 && ordinal <= 99'999);
  if (country == "FR") {
    const std::string siren = withLuhnDigit(fmt::format("000{:05}", ordinal));
    return siren.substr(0, 3) + " " + siren.substr(3, 3) + " " + siren.substr(6);
  }
  if (country == "BE") {
    const std::string digits = fmt::format("{:08}{:02}", ordinal + 1, 97 - (ordinal + 1) % 97);
    return digits.substr(0, 4) + "." + digits.substr(4, 3) + "." + digits.substr(7);
  }
  if (country == "LU") return fmt::format("B {}", 900'000 + ordinal);
  if (country == "CH") return fmt::format("CHE-000.{:03}.{:03}", ordinal / 1000, ordinal % 1000);
  if (country == "DE") return fmt::format("HRB {}", 9'900'000 + ordinal);
  if (country == "GB") return fmt::format("{}", 99'000'000 + ordinal);
  if (country == "IT") return fmt::format("{:07}0000", ordinal);
  return fmt::format("B00{:05}0", ordinal);
}

std::string vatNumber(std::string_view country, std::string_view registration) {
  if (country != "FR") return {};
  const std::string siren = compactCode(registration);
  const auto rest = remainderBy97(siren);
  assert(rest);
  return fmt::format("FR{:02}{}", (12 + 3 * *rest) % 97, siren);
}

}  // namespace relance::sample
