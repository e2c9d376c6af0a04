// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with all customers in a stretch of days: what a campaign is compared by.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/ledger/ids.h"
#include "storage/database.h"

namespace relance {

struct CustomerDay {
  CustomerId payer;
  Date day;
};

struct PaidAmount {
  CustomerId payer;
  Currency currency;
  std::int64_t minor{0};
};

/// Executed contacts that chase a debt, campaigns too, from the first to the last day.
std::vector<CustomerDay> chasingContacts(Database& database, Date first, Date last);

/// Days on which a customer paid something, agreed to pay, disputed an invoice, or wrote or called himself.
std::vector<CustomerDay> reactions(Database& database, Date first, Date last);

/// What payments of these days settled of invoices that were overdue on the first of them, less what was taken back since.
std::vector<PaidAmount> paidOfOverdue(Database& database, Date first, Date last);

}  // namespace relance
