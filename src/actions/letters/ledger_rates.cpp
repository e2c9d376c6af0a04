// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/letters/ledger_rates.h"

#include <utility>

#include "domain/law/shipped_rates.h"
#include "storage/stores/rate_store.h"

namespace relance {

RateBook ledgerRates(Database& database) {
  RateBook rates = shippedRates();
  for (RateTable& own : RateStore(database).all()) rates.put(std::move(own));
  return rates;
}

}  // namespace relance
