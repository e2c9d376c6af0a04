// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/closing_store.h"

#include "storage/statement.h"

namespace relance {

void removeClosingPeriods(Database& database, CustomerId customer) {
  database.statement("DELETE FROM closing_period WHERE customer_id = $1").run(customer);
}

}  // namespace relance
