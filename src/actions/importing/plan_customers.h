// SPDX-License-Identifier: GPL-3.0-or-later
// Plans the import of a file of customers.
#pragma once

#include "actions/importing/customer_codes.h"

namespace relance {

/// Known by code or by another code. Other codes are stored only if none of the file's names somebody else too, else none is
/// (otherCodesLeftOut): a number that may be one customer's code and another's second name would send invoices astray. Problems:
/// those of readCustomerRow, duplicateCode, unknownCustomer for a parent or payer that neither file nor ledger has.
ImportPlan planCustomers(Database& database, const Planning& planning);

}  // namespace relance
