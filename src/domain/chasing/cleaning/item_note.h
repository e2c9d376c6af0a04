// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk must know of an invoice beyond the Portfolio: its references, its proofs, and what was paid of late.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

/// Of a debit that is open, or that a payment settled.
struct ItemNote {
  ItemId item;
  CustomerId customer;
  Currency currency;
  std::int64_t amountMinor{0};
  Date issued;
  std::string number;
  int instalment{1};
  std::string deliveryReference;
  ItemId replaces;
  bool isOpen{true};
  bool hasProof{false};  // a delivery note, a deposit that was received or approved, a document attached
};

/// The other invoice that looks the same.
struct Twin {
  std::string number;
  Date issued;
};

/// Of each open invoice that looks like another of its customer and currency: the same amount within so many days of issue; the
/// same number but for signs and blanks; or one delivery note and one amount. Instalments of an invoice, and one that replaces
/// the other, are no twins. Of two open ones only the later one (by issue, then id) is named.
std::map<ItemId, Twin> twinsAmong(const std::vector<ItemNote>& notes, int daysApart);

}  // namespace relance
