// SPDX-License-Identifier: GPL-3.0-or-later
// The invoices of one payer that were settled in a span of days.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

struct SettledInvoiceRow {
  ItemId item;
  std::string customer;  // code of the one it was invoiced to
  std::string number;
  Currency currency;
  std::int64_t amountMinor{0};
  Date due;
  Date settled;
};

/// What payer behaviour reads: invoices, debit openings and retention of the payer and of those he pays for, settled after the
/// first day and up to the second, which is not before the Portfolio's; by due date, then number.
std::vector<SettledInvoiceRow> settledInvoices(Database& database, CustomerId payer, Date after, Date upTo);

}  // namespace relance
