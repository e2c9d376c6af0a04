// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/acquaintance.h"

namespace relance {
namespace {

constexpr int youngMonths = 6;
constexpr std::uint32_t fewInvoices = 3;

int wholeMonths(Date from, Date to) {
  const auto first = civil(from);
  const auto last = civil(to);
  const int months = static_cast<int>((last.year() / last.month() - first.year() / first.month()).count());
  if (first.day() <= last.day()) return months;
  // The last day of a month stands for the days that it lacks.
  return last.day() == (last.year() / last.month() / std::chrono::last).day() ? months : months - 1;
}

}  // namespace

bool isNewPayer(const PortfolioCustomer& payer, Date today) {
  const bool isYoung = !payer.firstInvoice || dateOf(*payer.firstInvoice) > addMonths(today, -youngMonths);
  return isYoung || payer.settledInvoices < fewInvoices;
}

std::optional<int> monthsKnown(const Portfolio& portfolio, const PortfolioCustomer& payer, Date today) {
  if (!payer.firstInvoice || !portfolio.isHistoryKnown) return std::nullopt;
  return wholeMonths(dateOf(*payer.firstInvoice), today);
}

}  // namespace relance
