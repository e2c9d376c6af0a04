// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/law_words.h"

#include <algorithm>
#include <array>

#include "domain/law/interest_rule.h"

namespace relance {
namespace {

struct LawRow {
  std::string_view country;
  DebtorKind debtor;
  LawWords french, english;
};

constexpr LawWords belgianFrench{"loi du 2 août 2002 concernant la lutte contre le retard de paiement",
                                 "article\u00A06 de la même loi", ""};
constexpr LawWords belgianEnglish{"Belgian law of 2 August 2002 on late payment", "article\u00A06 of the same law", ""};
constexpr LawWords luxembourgFrench{"loi modifiée du 18 avril 2004", "article\u00A05 de la même loi", ""};
constexpr LawWords luxembourgEnglish{"Luxembourg law of 18 April 2004 as amended", "article\u00A05 of the same law", ""};
constexpr LawWords germanWords{"§\u00A0288\u00A0BGB", "§\u00A0288 Abs.\u00A05 BGB", ""};
constexpr LawWords germanConsumerWords{"§\u00A0288\u00A0BGB", "", ""};
constexpr LawWords britishWords{"Late Payment of Commercial Debts (Interest) Act 1998", "section\u00A05A of the same Act", ""};
constexpr LawWords britishFrench{"Late Payment of Commercial Debts (Interest) Act 1998", "section\u00A05A de la même loi", ""};
constexpr LawWords swissFrench{"article\u00A0104 du code des obligations", "", ""};
constexpr LawWords swissEnglish{"article\u00A0104 of the Swiss Code of Obligations", "", ""};

constexpr std::array rows{
    LawRow{"FR",
           DebtorKind::business,
           {"article\u00A0L.\u00A0441-10 du code de commerce", "article\u00A0D.\u00A0441-5 du même code",
            "article\u00A01344 du code civil"},
           {"article\u00A0L.\u00A0441-10 of the French Commercial Code", "article\u00A0D.\u00A0441-5 of the same code",
            "article\u00A01344 of the French Civil Code"}},
    LawRow{"FR",
           DebtorKind::consumer,
           {"articles\u00A01231-6 et 1344-1 du code civil", "", "article\u00A01344 du code civil"},
           {"articles\u00A01231-6 and 1344-1 of the French Civil Code", "", "article\u00A01344 of the French Civil Code"}},
    LawRow{"FR",
           DebtorKind::publicBody,
           {"articles\u00A0L.\u00A02192-13 et R.\u00A02192-31 du code de la commande publique",
            "article\u00A0D.\u00A02192-35 du même code", ""},
           {"articles\u00A0L.\u00A02192-13 and R.\u00A02192-31 of the French Public Procurement Code",
            "article\u00A0D.\u00A02192-35 of the same code", ""}},
    LawRow{"BE", DebtorKind::business, belgianFrench, belgianEnglish},
    LawRow{"BE", DebtorKind::publicBody, belgianFrench, belgianEnglish},
    LawRow{"LU", DebtorKind::business, luxembourgFrench, luxembourgEnglish},
    LawRow{"LU", DebtorKind::publicBody, luxembourgFrench, luxembourgEnglish},
    LawRow{"DE", DebtorKind::business, germanWords, germanWords},
    LawRow{"DE", DebtorKind::publicBody, germanWords, germanWords},
    LawRow{"DE", DebtorKind::consumer, germanConsumerWords, germanConsumerWords},
    LawRow{"GB", DebtorKind::business, britishFrench, britishWords},
    LawRow{"GB", DebtorKind::publicBody, britishFrench, britishWords},
    LawRow{"CH", DebtorKind::business, swissFrench, swissEnglish},
    LawRow{"CH", DebtorKind::consumer, swissFrench, swissEnglish},
    LawRow{"CH", DebtorKind::publicBody, swissFrench, swissEnglish},
};

struct RateRowWords {
  std::string_view table, french, english;
};

constexpr std::array rateRows{
    RateRowWords{rate_tables::frenchBusiness, "taux BCE + 10 points, révisé par semestre",
                 "ECB rate + 10 points, set each half-year"},
    RateRowWords{rate_tables::frenchPublic, "taux BCE + 8 points du semestre de départ",
                 "ECB rate + 8 points of the first half-year"},
    RateRowWords{rate_tables::frenchLegalPro, "taux de l’intérêt légal", "legal rate of interest"},
    RateRowWords{rate_tables::belgianBusiness, "taux légal belge, révisé par semestre",
                 "Belgian statutory rate, set each half-year"},
    RateRowWords{rate_tables::belgianBusinessOld, "taux légal belge, révisé par semestre",
                 "Belgian statutory rate, set each half-year"},
    RateRowWords{rate_tables::belgianCivil, "taux légal belge", "Belgian legal rate"},
    RateRowWords{rate_tables::luxembourgBusiness, "taux BCE + 8 points, révisé par semestre",
                 "ECB rate + 8 points, set each half-year"},
    RateRowWords{rate_tables::luxembourgConsumer, "taux légal luxembourgeois", "Luxembourg legal rate"},
    RateRowWords{rate_tables::germanBase, "taux légal allemand, révisé par semestre",
                 "German statutory rate, set each half-year"},
    RateRowWords{rate_tables::britishStatutory, "taux légal britannique du semestre de départ",
                 "8 % over the Bank Rate of the first half-year"},
    RateRowWords{rate_tables::swissStatutory, "taux légal suisse", "Swiss statutory rate"},
};

std::string_view dayCountWords(DayCount dayCount, Language language) {
  const bool isFrench = language == Language::fr;
  switch (dayCount) {
    case DayCount::act365:
      return isFrench ? "base 365\u00A0jours" : "365-day basis";
    case DayCount::actAct:
      return isFrench ? "base exacte de l’année" : "actual days of the year";
    case DayCount::thirty360:
      return isFrench ? "mois de 30\u00A0jours, base 360" : "months of 30\u00A0days, 360-day basis";
  }
  __builtin_unreachable();
}

}  // namespace

LawWords lawWords(std::string_view country, DebtorKind debtor, Language language) {
  const auto isMeant = [&](const LawRow& row) { return row.country == country && row.debtor == debtor; };
  const auto found = std::ranges::find_if(rows, isMeant);
  if (found == rows.end()) return {};
  return language == Language::fr ? found->french : found->english;
}

std::string rateWords(const InterestStatement& statement, Language language) {
  const bool isFrench = language == Language::fr;
  std::string text{isFrench ? "taux convenu au contrat" : "rate agreed in the contract"};
  if (!statement.rates.empty()) {
    const auto found = std::ranges::find(rateRows, statement.rates.front().table, &RateRowWords::table);
    if (found == rateRows.end()) {
      text = isFrench ? "taux en vigueur" : "rate in force";
    } else {
      text = isFrench ? found->french : found->english;
    }
  }
  text += isFrench ? "\u202F; " : "; ";
  return text += dayCountWords(statement.dayCount, language);
}

}  // namespace relance
