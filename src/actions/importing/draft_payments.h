// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file of payments as items, with the documents they name, before anyone asks whether the ledger has them.
#pragma once

#include <vector>

#include "actions/importing/known_documents.h"

namespace relance {

/// Payments, and refunds on the debit side, in the order of their lines; each linked to the document it names (the first one of
/// that number on the side it settles, else on the other). Rows with a problem are left out: those of readPaymentRow,
/// unknownCustomer, unknownItem, ambiguousNumber (no customer is named, and several have that number), currencyDiffers. Adds to
/// the totals and the ignored rows of `plan`.
std::vector<PlannedItem> draftPayments(Database& database, const Planning& planning, KnownDocuments& documents, ImportPlan& plan);

}  // namespace relance
