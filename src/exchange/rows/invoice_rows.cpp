// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/invoice_rows.h"

#include <charconv>
#include <string>

#include "exchange/rows/said_words.h"

namespace relance {
namespace {

using enum ImportField;

std::optional<int> numberSaid(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool isNumber = error == std::errc{} && end == text.data() + text.size() && value >= 1 && value <= 9999;
  return isNumber ? std::optional{value} : std::nullopt;
}

/// From one column, or what is left of debit less credit.
std::optional<Money> signedAmount(CellReader& cells, Currency currency) {
  if (!cells.isEmpty(amount)) return cells.amount(amount, currency);
  const auto charged = cells.amount(debit, currency);
  const auto granted = cells.amount(credit, currency);
  if (!charged && !granted) {
    if (cells.isEmpty(debit) && cells.isEmpty(credit)) cells.require(amount);
    return std::nullopt;
  }
  const Money none{0, currency};
  return charged.value_or(none) - granted.value_or(none);
}

void takeSide(InvoiceRow& row, ItemKind said, Money money) {
  const bool isNegative = money.minor < 0;
  row.amount = {isNegative ? -money.minor : money.minor, money.currency};
  row.kind = said == ItemKind::invoice && isNegative ? ItemKind::creditNote : said;
  row.side = row.kind == ItemKind::creditNote || isNegative ? Side::credit : Side::debit;
}

}  // namespace

std::optional<InvoiceRow> readInvoiceRow(CellReader& cells, std::size_t index) {
  cells.moveTo(index);
  InvoiceRow row;
  row.line = cells.line();
  row.customer = cells.requiredText(customer);
  row.number = cells.requiredText(number);
  row.instalment = cells.word(instalment, numberSaid, ProblemReason::badNumber);
  const auto kind = cells.word(documentKind, documentKindSaid, ProblemReason::badKind).value_or(ItemKind::invoice);
  const auto money = signedAmount(cells, cells.currency());
  const auto day = cells.requiredDate(issued);
  row.due = cells.date(due);
  row.linkedInvoice = cells.text(linkedInvoice);
  if (!cells.isEmpty(means)) row.means = meansSaid(cells.text(means));
  for (const ImportField field : {orderReference, deliveryReference, label}) cells.text(field);
  if (cells.hasFailed()) return std::nullopt;

  row.issued = *day;
  takeSide(row, kind, *money);
  if (row.amount.minor == 0) {
    cells.note(ProblemReason::amountZero);
    return std::nullopt;
  }
  if (row.side == Side::debit && row.due && *row.due < row.issued) cells.note(ProblemReason::dueBeforeIssue);
  cells.noteIfAhead(row.issued);
  return row;
}

std::optional<SettledRow> readSettledRow(CellReader& cells, std::size_t index) {
  const auto invoice = readInvoiceRow(cells, index);
  const bool hadFailed = cells.hasFailed();
  const auto day = cells.date(settled);
  if (!invoice || (cells.hasFailed() && !hadFailed)) return std::nullopt;
  if (day && *day < invoice->issued) cells.note(ProblemReason::settledBeforeIssue);
  return SettledRow{*invoice, day};
}

}  // namespace relance
