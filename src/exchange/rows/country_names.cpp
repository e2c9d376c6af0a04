// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/country_names.h"

#include <algorithm>
#include <array>

#include "exchange/fields/word_list.h"
#include "text/fold.h"
#include "text/language.h"

namespace relance {
namespace {

/// ISO 3166-1, all officially assigned codes.
constexpr std::string_view codes{
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF "
    "CG CH CI CK CL CM CN "
    "CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR "
    "GS GT GU GW GY HK HM "
    "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA "
    "MC MD ME MF MG MH MK "
    "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW "
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US "
    "UY UZ VA VC VE VG VI "
    "VN VU WF WS YE YT ZA ZM ZW"};

struct CountryNames {
  std::string_view code;
  std::string_view names;  // folded, letters only: alpha-3 code, then the names
};

constexpr std::array countries{CountryNames{"FR", "fra france frankreich"},
                               CountryNames{"BE", "bel belgique belgium belgien belgie"},
                               CountryNames{"LU", "lux luxembourg luxemburg"},
                               CountryNames{"CH", "che suisse switzerland schweiz svizzera"},
                               CountryNames{"DE", "deu allemagne germany deutschland d"},
                               CountryNames{"AT", "aut autriche austria osterreich oesterreich"},
                               CountryNames{"GB",
                                            "gbr uk royaumeuni unitedkingdom greatbritain grandebretagne angleterre england "
                                            "scotland wales vereinigteskonigreich grossbritannien"},
                               CountryNames{"IE", "irl irlande ireland irland"},
                               CountryNames{"NL", "nld paysbas netherlands niederlande nederland hollande holland"},
                               CountryNames{"ES", "esp espagne spain spanien espana"},
                               CountryNames{"IT", "ita italie italy italien italia"},
                               CountryNames{"PT", "prt portugal"},
                               CountryNames{"PL", "pol pologne poland polen polska"},
                               CountryNames{"CZ", "cze tchequie republiquetcheque czechia czechrepublic tschechien"},
                               CountryNames{"SK", "svk slovaquie slovakia slowakei"},
                               CountryNames{"SI", "svn slovenie slovenia slowenien"},
                               CountryNames{"HU", "hun hongrie hungary ungarn"},
                               CountryNames{"RO", "rou roumanie romania rumanien"},
                               CountryNames{"BG", "bgr bulgarie bulgaria bulgarien"},
                               CountryNames{"HR", "hrv croatie croatia kroatien"},
                               CountryNames{"GR", "grc el grece greece griechenland"},
                               CountryNames{"CY", "cyp chypre cyprus zypern"},
                               CountryNames{"MT", "mlt malte malta"},
                               CountryNames{"DK", "dnk danemark denmark danemark"},
                               CountryNames{"SE", "swe suede sweden schweden"},
                               CountryNames{"NO", "nor norvege norway norwegen"},
                               CountryNames{"FI", "fin finlande finland finnland"},
                               CountryNames{"IS", "isl islande iceland island"},
                               CountryNames{"EE", "est estonie estonia estland"},
                               CountryNames{"LV", "lva lettonie latvia lettland"},
                               CountryNames{"LT", "ltu lituanie lithuania litauen"},
                               CountryNames{"MC", "mco monaco"},
                               CountryNames{"LI", "lie liechtenstein"},
                               CountryNames{"AD", "and andorre andorra"},
                               CountryNames{"TR", "tur turquie turkey turkei turkiye"},
                               CountryNames{"MA", "mar maroc morocco marokko"},
                               CountryNames{"TN", "tun tunisie tunisia tunesien"},
                               CountryNames{"DZ", "dza algerie algeria algerien"},
                               CountryNames{"SN", "sen senegal"},
                               CountryNames{"CI", "civ cotedivoire ivorycoast elfenbeinkuste"},
                               CountryNames{"US", "usa etatsunis unitedstates unitedstatesofamerica vereinigtestaaten"},
                               CountryNames{"CA", "can canada kanada"},
                               CountryNames{"CN", "chn chine china"},
                               CountryNames{"JP", "jpn japon japan"},
                               CountryNames{"AU", "aus australie australia australien"}};

struct LanguageNames {
  std::string_view code;
  std::string_view names;
};

constexpr std::array languages{LanguageNames{"fr", "fra fre francais french franzosisch"},
                               LanguageNames{"en", "eng anglais english englisch"},
                               LanguageNames{"de", "deu ger allemand german deutsch"},
                               LanguageNames{"nl", "nld dut neerlandais dutch niederlandisch nederlands"},
                               LanguageNames{"es", "spa espagnol spanish spanisch espanol"},
                               LanguageNames{"it", "ita italien italian italienisch italiano"},
                               LanguageNames{"pt", "por portugais portuguese portugiesisch"},
                               LanguageNames{"pl", "pol polonais polish polnisch"}};

std::string lettersOf(std::string_view text) {
  std::string letters;
  for (const char c : fold(text).bytes) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
  }
  return letters;
}

}  // namespace

std::optional<std::string> countrySaid(std::string_view text) {
  const std::string letters = lettersOf(text);
  if (letters.size() == 2) {
    std::string code = letters;
    std::ranges::transform(code, code.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (isAmong(codes, code)) return code;
  }
  for (const auto& country : countries) {
    if (isAmong(country.names, letters)) return std::string{country.code};
  }
  return std::nullopt;
}

std::optional<std::string> languageSaid(std::string_view text) {
  if (auto code = parseLanguageCode(text)) return code;
  const std::string letters = lettersOf(text);
  for (const auto& language : languages) {
    if (isAmong(language.names, letters)) return std::string{language.code};
  }
  return std::nullopt;
}

std::optional<std::string> languageOfCountry(std::string_view country) {
  if (isAmong("FR MC", country)) return "fr";
  if (isAmong("DE AT LI", country)) return "de";
  if (isAmong("GB IE US AU", country)) return "en";
  return std::nullopt;
}

}  // namespace relance
