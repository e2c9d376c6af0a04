// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_reading.h"

#include "actions/causes/cause_list.h"
#include "storage/stores/placement_store.h"

namespace relance {

CleaningFacts readCleaning(Database& database, Date today) {
  CleaningFacts facts{cleaningDesk(database, today), PartnerStore(database).all(), causeList(database)};
  std::erase_if(facts.partners, [](const Partner& partner) { return partner.archived.has_value(); });
  std::erase_if(facts.causes, [](const Cause& cause) { return cause.kind != CauseKind::dispute || !cause.isEnabled; });
  return facts;
}

}  // namespace relance
