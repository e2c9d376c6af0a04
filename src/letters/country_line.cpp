// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "letters/phrases.h"

namespace relance {
namespace {

struct CountryName {
  std::string_view code, french, english;
};

constexpr std::array names{
    CountryName{"AT", "AUTRICHE", "AUSTRIA"},
    CountryName{"BE", "BELGIQUE", "BELGIUM"},
    CountryName{"BG", "BULGARIE", "BULGARIA"},
    CountryName{"CA", "CANADA", "CANADA"},
    CountryName{"CH", "SUISSE", "SWITZERLAND"},
    CountryName{"CY", "CHYPRE", "CYPRUS"},
    CountryName{"CZ", "TCHÉQUIE", "CZECHIA"},
    CountryName{"DE", "ALLEMAGNE", "GERMANY"},
    CountryName{"DK", "DANEMARK", "DENMARK"},
    CountryName{"DZ", "ALGÉRIE", "ALGERIA"},
    CountryName{"EE", "ESTONIE", "ESTONIA"},
    CountryName{"ES", "ESPAGNE", "SPAIN"},
    CountryName{"FI", "FINLANDE", "FINLAND"},
    CountryName{"FR", "FRANCE", "FRANCE"},
    CountryName{"GB", "ROYAUME-UNI", "UNITED KINGDOM"},
    CountryName{"GR", "GRÈCE", "GREECE"},
    CountryName{"HR", "CROATIE", "CROATIA"},
    CountryName{"HU", "HONGRIE", "HUNGARY"},
    CountryName{"IE", "IRLANDE", "IRELAND"},
    CountryName{"IS", "ISLANDE", "ICELAND"},
    CountryName{"IT", "ITALIE", "ITALY"},
    CountryName{"LI", "LIECHTENSTEIN", "LIECHTENSTEIN"},
    CountryName{"LT", "LITUANIE", "LITHUANIA"},
    CountryName{"LU", "LUXEMBOURG", "LUXEMBOURG"},
    CountryName{"LV", "LETTONIE", "LATVIA"},
    CountryName{"MA", "MAROC", "MOROCCO"},
    CountryName{"MC", "MONACO", "MONACO"},
    CountryName{"MT", "MALTE", "MALTA"},
    CountryName{"NL", "PAYS-BAS", "NETHERLANDS"},
    CountryName{"NO", "NORVÈGE", "NORWAY"},
    CountryName{"PL", "POLOGNE", "POLAND"},
    CountryName{"PT", "PORTUGAL", "PORTUGAL"},
    CountryName{"RO", "ROUMANIE", "ROMANIA"},
    CountryName{"SE", "SUÈDE", "SWEDEN"},
    CountryName{"SI", "SLOVÉNIE", "SLOVENIA"},
    CountryName{"SK", "SLOVAQUIE", "SLOVAKIA"},
    CountryName{"TN", "TUNISIE", "TUNISIA"},
    CountryName{"US", "ÉTATS-UNIS", "UNITED STATES"},
};

}  // namespace

std::string countryLine(std::string_view country, Language language) {
  const auto found = std::ranges::find(names, country, &CountryName::code);
  if (found == names.end()) return std::string{country};
  return std::string{language == Language::fr ? found->french : found->english};
}

}  // namespace relance
