// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/limits.h"

#include <algorithm>
#include <array>

#include "domain/basics/enum_names.h"
#include "domain/basics/holidays/holidays.h"

namespace relance {
namespace {

constexpr int usualDemandDays = 8;
constexpr int belgianConsumerDays = 14;

Date yearsLater(Date date, int years) { return addMonths(date, 12 * years); }
Date endOfYearAfter(Date date, int years) { return Date{std::chrono::year{yearOf(date) + years} / 12 / 31}; }

constexpr std::array<std::string_view, 3> acknowledgedByNames{"partPayment", "plan", "writtenPromise"};

ClaimLimit french(DebtorKind debtor, Date from, std::optional<AcknowledgedBy> by) {
  switch (debtor) {
    case DebtorKind::business:
      return {yearsLater(from, 5), by ? "Code de commerce, L110-4 ; Code civil, 2240" : "Code de commerce, L110-4", from, by};
    case DebtorKind::consumer:
      return {yearsLater(from, 2), by ? "Code de la consommation, L218-2 ; Code civil, 2240" : "Code de la consommation, L218-2",
              from, by};
    case DebtorKind::publicBody:
      return {endOfYearAfter(from, 4), by ? "Loi 68-1250, art. 1 et 2" : "Loi 68-1250, art. 1", from, by};
  }
  return {from, {}, from, by};
}

ClaimLimit french(DebtorKind debtor, Date due, std::span<const Acknowledgement> acknowledgements) {
  ClaimLimit limit = french(debtor, due, std::nullopt);
  for (const Acknowledgement& one : acknowledgements) {
    if (one.day > limit.lastDay) break;
    if (one.day > limit.from) limit = french(debtor, one.day, one.by);
  }
  return limit;
}

}  // namespace

int formalDemandDays(std::string_view country, DebtorKind debtor, std::optional<int> house) {
  const int days = house.value_or(0) > 0 ? *house : usualDemandDays;
  return country == "BE" && debtor == DebtorKind::consumer ? std::max(days, belgianConsumerDays) : days;
}

std::string_view acknowledgedByName(AcknowledgedBy by) { return nameIn(acknowledgedByNames, by); }

std::optional<ClaimLimit> claimLimit(std::string_view country, std::string_view region, DebtorKind debtor, Date due,
                                     std::span<const Acknowledgement> acknowledgements) {
  const std::string_view code = isoCountry(country);
  const auto until = [due](Date lastDay, std::string_view article) { return ClaimLimit{lastDay, article, due, {}}; };
  if (code == "FR") return french(debtor, due, acknowledgements);
  if (code == "DE") return until(endOfYearAfter(due, 3), "BGB, §§ 195, 199");
  if (code == "GB" && regionWithin(code, region) == "SCT") {
    return until(yearsLater(due, 5), "Prescription and Limitation (Scotland) Act 1973, s. 6");
  }
  if (code == "GB") return until(yearsLater(due, 6), "Limitation Act 1980, s. 5");
  if (code == "CH") return until(yearsLater(due, 10), "OR, Art. 127");
  if (code == "BE" && debtor == DebtorKind::business) return until(yearsLater(due, 10), "Ancien Code civil, 2262bis");
  if (code == "LU" && debtor != DebtorKind::publicBody) return until(yearsLater(due, 10), "Code de commerce, 189");
  return std::nullopt;
}

std::optional<Date> lastDayToClaim(std::string_view country, std::string_view region, DebtorKind debtor, Date due) {
  const auto limit = claimLimit(country, region, debtor, due);
  return limit ? std::optional(limit->lastDay) : std::nullopt;
}

}  // namespace relance
