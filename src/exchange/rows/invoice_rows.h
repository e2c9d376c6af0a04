// SPDX-License-Identifier: GPL-3.0-or-later
// A file of invoices and credit notes: one line a document, or one of its instalments; with the day it was settled or not.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/ledger/item.h"
#include "exchange/rows/cell_reader.h"

namespace relance {

/// Texts are valid as long as the table.
struct InvoiceRow {
  std::int64_t line{0};
  std::string_view customer;
  std::string_view number;
  std::optional<int> instalment;  // from 1
  Side side{Side::debit};
  ItemKind kind{ItemKind::invoice};  // invoice, creditNote or opening
  Money amount;                      // > 0
  Date issued;
  std::optional<Date> due;
  std::string_view linkedInvoice;  // of a credit note: the invoice it corrects
  std::optional<MeansOfPayment> means;
};

/// Row `index`; nothing when it has a problem, or (cells.hasFailed() says which) when its amount is zero: that is left out with
/// the note amountZero. A negative amount, a kind that says so, or more in the credit column than in the debit column makes a
/// credit note; opening balances stand on the side of their sign. A due date before the issue date is noted (dueBeforeIssue).
std::optional<InvoiceRow> readInvoiceRow(CellReader& cells, std::size_t index);

/// "One line an invoice with its settled date".
struct SettledRow {
  InvoiceRow invoice;
  std::optional<Date> settled;  // nothing: still open
};

/// As readInvoiceRow; a settled day before the issue date is noted (settledBeforeIssue).
std::optional<SettledRow> readSettledRow(CellReader& cells, std::size_t index);

}  // namespace relance
