// SPDX-License-Identifier: GPL-3.0-or-later
// What of a customer may be handed over: his open invoices, those ticked, and those that are with a partner already.
#pragma once

#include <vector>

#include "desktop/desk/desk_state.h"
#include "desktop/placements/placement_cells.h"

namespace relance {

struct PlaceableItem {
  ItemId id;
  std::string number;  // "#12" where it has none
  Date due;
  int daysLate{0};  // ≤ 0: not overdue
  std::int64_t openMinor{0};
  bool isPlaced{false};
  bool isTicked{false};
};

/// By due date; what is overdue and with nobody yet is ticked.
std::vector<PlaceableItem> placeableItems(const DeskState& state, std::uint32_t account);

/// A customer's account with something overdue.
struct PlaceableAccount {
  std::uint32_t account{0};
  std::int64_t overdueMinor{0};
};

/// Whose customer's name or code holds what was typed; the greatest sum overdue first, at most `most`.
std::vector<PlaceableAccount> placeableAccounts(const DeskState& state, const QString& typed, std::size_t most);

namespace placementcells {

QList<TableColumn> itemColumns();
QStringList itemTitles();
Rows itemRows(const std::vector<PlaceableItem>& items, Currency currency, const Writing& writing);

QList<TableColumn> accountColumns();
QStringList accountTitles();
Rows accountRows(const DeskState& state, const std::vector<PlaceableAccount>& accounts);

}  // namespace placementcells
}  // namespace relance
