// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/placements/enter_partner.h"

#include <algorithm>
#include <cassert>

#include "storage/stores/placement_store.h"

namespace relance {

Outcome<PartnerId> enterPartner(LedgerSession& session, const Partner& partner, const PerformOptions& options) {
  assert(!partner.name.empty());
  assert(std::ranges::adjacent_find(partner.fees, std::ranges::greater_equal{}, &FeeBand::fromMinor) == partner.fees.end());
  return session.perform(
      EventKind::partnerChanged,
      [&](Change& change) -> Outcome<PartnerId> {
        const PartnerId id = PartnerStore(change.database()).put(partner);
        change.facts().add(id);
        return id;
      },
      options);
}

}  // namespace relance
