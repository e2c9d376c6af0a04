// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/limits.h"

#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

constexpr int usualDemandDays = 8;
constexpr int belgianConsumerDays = 14;

Date yearsLater(Date date, int years) { return addMonths(date, 12 * years); }
Date endOfYearAfter(Date date, int years) { return Date{std::chrono::year{yearOf(date) + years} / 12 / 31}; }

ClaimLimit french(DebtorKind debtor, Date due) {
  switch (debtor) {
    case DebtorKind::business:
      return {yearsLater(due, 5), "Code de commerce, L110-4"};
    case DebtorKind::consumer:
      return {yearsLater(due, 2), "Code de la consommation, L218-2"};
    case DebtorKind::publicBody:
      return {endOfYearAfter(due, 4), "Loi 68-1250, art. 1"};
  }
  return {due, {}};
}

}  // namespace

int formalDemandDays(std::string_view country, DebtorKind debtor) {
  return country == "BE" && debtor == DebtorKind::consumer ? belgianConsumerDays : usualDemandDays;
}

std::optional<ClaimLimit> claimLimit(std::string_view country, std::string_view region, DebtorKind debtor, Date due) {
  const std::string_view code = isoCountry(country);
  if (code == "FR") return french(debtor, due);
  if (code == "DE") return ClaimLimit{endOfYearAfter(due, 3), "BGB, §§ 195, 199"};
  if (code == "GB" && regionWithin(code, region) == "SCT") {
    return ClaimLimit{yearsLater(due, 5), "Prescription and Limitation (Scotland) Act 1973, s. 6"};
  }
  if (code == "GB") return ClaimLimit{yearsLater(due, 6), "Limitation Act 1980, s. 5"};
  if (code == "CH") return ClaimLimit{yearsLater(due, 10), "OR, Art. 127"};
  if (code == "BE" && debtor == DebtorKind::business) return ClaimLimit{yearsLater(due, 10), "Ancien Code civil, 2262bis"};
  if (code == "LU" && debtor != DebtorKind::publicBody) return ClaimLimit{yearsLater(due, 10), "Code de commerce, 189"};
  return std::nullopt;
}

std::optional<Date> lastDayToClaim(std::string_view country, std::string_view region, DebtorKind debtor, Date due) {
  const auto limit = claimLimit(country, region, debtor, due);
  return limit ? std::optional(limit->lastDay) : std::nullopt;
}

}  // namespace relance
