// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/account/acquaintance.h"

namespace relance {
namespace {

constexpr int youngMonths = 6;
constexpr std::uint32_t fewInvoices = 3;

int wholeMonths(Date from, Date to) {
  const int months = 12 * (yearOf(to) - yearOf(from)) + static_cast<int>(monthOf(to)) - static_cast<int>(monthOf(from));
  return addMonths(from, months) > to ? months - 1 : months;
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
