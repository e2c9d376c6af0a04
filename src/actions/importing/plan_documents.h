// SPDX-License-Identifier: GPL-3.0-or-later
// Plans the import of files of invoices and credit notes, with the day of settlement or without.
#pragma once

#include "actions/importing/import_plan.h"
#include "storage/database.h"

namespace relance {

/// Rows of one customer, kind and number without instalments of their own are instalments of one document if they are of one day
/// and currency and fall due on different days; else all but the first are duplicateNumber. Known rows are found by instalment,
/// else by due date, what is left by the order of due dates.
/// Problems: those of readInvoiceRow, unknownCustomer, duplicateNumber, amountTooLarge for a total. Notes: dueAssumed,
/// unknownItem for the invoice that a credit note corrects.
ImportPlan planInvoices(Database& database, const Planning& planning);

/// The same, and what is open of a settled document is paid on its day. Makes the customers it names (customerAssumed).
ImportPlan planSettled(Database& database, const Planning& planning);

}  // namespace relance
