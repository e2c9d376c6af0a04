// SPDX-License-Identifier: GPL-3.0-or-later
// Plans the import of a file of contacts.
#pragma once

#include "actions/importing/customer_codes.h"

namespace relance {

/// Known by customer and name (case and accents do not count); a second line of the same person counts as known. New ones come
/// after those that are there. Problems: those of readContactRow, unknownCustomer.
ImportPlan planContacts(Database& database, const Planning& planning);

}  // namespace relance
