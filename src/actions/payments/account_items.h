// SPDX-License-Identifier: GPL-3.0-or-later
// The items of one paying account, found as a person names them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"
#include "domain/ledger/item.h"
#include "storage/database.h"

namespace relance {

class AccountItems {
 public:
  /// Those of the payer and of everyone it pays for.
  AccountItems(Database& database, CustomerId payer);

  /// All items of that number on that side (instalments share one), by due date; "#12" names one by its id. Refused: unknownItem.
  Outcome<std::vector<Item>> named(std::string_view number, Side side);
  /// Exactly one. Refused: unknownItem; ambiguousItem.
  Outcome<Item> oneNamed(std::string_view number, Side side);
  /// What several numbers name, in their order, none twice. Refused as named(), and itemCurrencyDiffers.
  Outcome<std::vector<Item>> debitsNamed(const std::vector<std::string>& numbers, Currency currency);
  /// What money that names nothing settles: everything open but refunds and what was sold to a factor; by due date, then number.
  std::vector<Item> openDebits(Currency currency);

 private:
  Database& m_database;
  std::vector<CustomerId> m_customers;
};

/// "F-1", or "#12" where an item has no number.
std::string shownNumber(const Item& item);

}  // namespace relance
