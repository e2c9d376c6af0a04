// SPDX-License-Identifier: GPL-3.0-or-later
// A file of customers: one line a customer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ledger/customer.h"
#include "exchange/rows/cell_reader.h"

namespace relance {

struct CustomerRow {
  std::int64_t line{0};
  Customer customer;                // id, parent and payer not set
  std::vector<ImportField> stated;  // what the line says; the rest of `customer` is assumed
  std::string alias;                // another code of the same customer; empty if none or equal to the code
  std::string parentCode;
  std::string payerCode;
};

/// Row `index` of the table; nothing when it has a problem: no code or name, a kind, amount, number of days or bar that cannot
/// be read. What cannot harm a letter or a date is left out with a note instead: an unknown country or language is assumed, an
/// impossible e-mail address, an unknown means of payment or payer class dropped.
std::optional<CustomerRow> readCustomerRow(CellReader& cells, std::size_t index);

}  // namespace relance
