// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/limits.h"

#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

constexpr int usualDemandDays = 8;
constexpr int belgianConsumerDays = 14;

Date yearsLater(Date date, int years) { return addMonths(date, 12 * years); }
Date endOfYearAfter(Date date, int years) { return Date{std::chrono::year{yearOf(date) + years} / 12 / 31}; }

Date french(DebtorKind debtor, Date due) {
  switch (debtor) {
    case DebtorKind::business:
      return yearsLater(due, 5);
    case DebtorKind::consumer:
      return yearsLater(due, 2);
    case DebtorKind::publicBody:
      return endOfYearAfter(due, 4);
  }
  return due;
}

}  // namespace

int formalDemandDays(std::string_view country, DebtorKind debtor) {
  return country == "BE" && debtor == DebtorKind::consumer ? belgianConsumerDays : usualDemandDays;
}

std::optional<Date> lastDayToClaim(std::string_view country, std::string_view region, DebtorKind debtor, Date due) {
  const std::string_view code = isoCountry(country);
  if (code == "FR") return french(debtor, due);
  if (code == "DE") return endOfYearAfter(due, 3);
  if (code == "GB") return yearsLater(due, regionWithin(code, region) == "SCT" ? 5 : 6);
  if (code == "CH") return yearsLater(due, 10);
  return std::nullopt;
}

}  // namespace relance
