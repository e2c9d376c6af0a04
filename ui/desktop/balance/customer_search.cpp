// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/balance/customer_search.h"

#include <algorithm>

#include "text/fold.h"

namespace relance {

std::optional<CustomerIndex> findInBalance(const BalanceSheet& sheet, const CustomerSearch& search) {
  const FoldedText wanted = fold(search.typed);
  if (wanted.bytes.empty()) return std::nullopt;
  const auto& rows = sheet.balance.rows;
  std::size_t start = 0;
  if (search.from) {
    const auto found = std::ranges::find(rows, *search.from, &AgedRow::customer);
    if (found != rows.end()) start = static_cast<std::size_t>(found - rows.begin()) + (search.isNext ? 1 : 0);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const CustomerIndex customer = rows[(start + i) % rows.size()].customer;
    const PortfolioCustomer& candidate = sheet.portfolio->customers[customer];
    if (candidate.foldedCode.bytes.starts_with(wanted.bytes)) return customer;
    const bool isNamed = search.folded.empty() ? fold(candidate.name).bytes.find(wanted.bytes) != std::string::npos
                                               : search.folded[customer].bytes.find(wanted.bytes) != std::string::npos;
    if (isNamed) return customer;
  }
  return std::nullopt;
}

}  // namespace relance
