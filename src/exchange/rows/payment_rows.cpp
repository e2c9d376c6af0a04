// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/payment_rows.h"

#include <string>

#include "exchange/rows/said_words.h"

namespace relance {

std::optional<PaymentRow> readPaymentRow(CellReader& cells, std::size_t index) {
  using enum ImportField;
  cells.moveTo(index);
  PaymentRow row;
  row.line = cells.line();
  row.customer = cells.text(customer);
  row.invoice = cells.text(invoice);
  if (cells.isEmpty(invoice)) cells.require(customer);
  row.hasCurrency = !cells.isEmpty(currency);
  cells.require(amount);
  const auto money = cells.amount(amount, cells.currency());
  const auto day = cells.requiredDate(date);
  row.reference = cells.text(reference);
  row.text = cells.text(text);
  if (!cells.isEmpty(means)) row.means = meansSaid(cells.text(means));
  if (cells.hasFailed()) return std::nullopt;

  row.date = *day;
  row.amount = *money;
  if (row.amount.minor == 0) {
    cells.note(ProblemReason::amountZero);
    return std::nullopt;
  }
  cells.noteIfAhead(row.date);
  return row;
}

}  // namespace relance
