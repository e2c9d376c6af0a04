// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/waiting_write_offs.h"

#include <algorithm>
#include <tuple>

namespace relance {

std::vector<ProposedWriteOff> waitingWriteOffs(const Portfolio& portfolio, Date today) {
  std::vector<ProposedWriteOff> waiting;
  for (std::size_t place = 0; place < portfolio.accounts.size(); ++place) {
    const Account& account = portfolio.accounts[place];
    for (const Hold& hold : portfolio.holds.of(account.customer)) {
      if (hold.kind != HoldKind::writeOff || !hold.item || !hold.isRunningOn(today)) continue;
      for (ItemIndex i = account.firstItem; i < account.firstItem + account.itemCount; ++i) {
        if (portfolio.items.itemId(i) == hold.item) waiting.push_back({place, i, &hold});
      }
    }
  }
  std::ranges::stable_sort(waiting, [&](const ProposedWriteOff& a, const ProposedWriteOff& b) {
    const auto key = [&](const ProposedWriteOff& one) {
      const Account& account = portfolio.accounts[one.account];
      return std::tuple(one.hold->made, std::string_view(portfolio.customers[account.customer].code),
                        portfolio.items.number(one.item));
    };
    return key(a) < key(b);
  });
  return waiting;
}

}  // namespace relance
