// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file of payments as items, with the documents they name, before anyone asks whether the ledger has them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "actions/importing/import_plan.h"
#include "actions/importing/known_documents.h"

namespace relance {

struct DraftPayment {
  PlannedItem item;                       // a payment, or a refund on the debit side; linked to the document it names
  std::optional<std::uint32_t> document;  // the first document of the number it names, in KnownDocuments
  bool isKnown{false};
};

/// Rows with a problem are left out: those of readPaymentRow, unknownCustomer, unknownItem, ambiguousNumber (no customer is
/// named, and several have that number), currencyDiffers. Adds to the totals and the ignored rows of `plan`.
std::vector<DraftPayment> draftPayments(Database& database, const Planning& planning, KnownDocuments& documents,
                                        ImportPlan& plan);

}  // namespace relance
