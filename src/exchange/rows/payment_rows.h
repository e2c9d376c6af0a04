// SPDX-License-Identifier: GPL-3.0-or-later
// A file of payments: one line a payment, or the part of one that goes to an invoice.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/ledger/customer.h"
#include "exchange/rows/cell_reader.h"

namespace relance {

/// Texts are valid as long as the table.
struct PaymentRow {
  std::int64_t line{0};
  std::string_view customer;  // empty: the invoice's
  std::string_view invoice;   // empty: on account
  Date date;
  Money amount;  // negative: paid back to the customer
  bool hasCurrency{false};
  std::string_view reference;
  std::string_view text;
  std::optional<MeansOfPayment> means;
};

/// Row `index`; nothing when it has a problem (neither customer nor invoice is valueMissing), or (cells.hasFailed() says which)
/// when its amount is zero: that is left out with the note amountZero.
std::optional<PaymentRow> readPaymentRow(CellReader& cells, std::size_t index);

}  // namespace relance
