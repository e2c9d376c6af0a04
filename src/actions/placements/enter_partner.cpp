// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/placements/enter_partner.h"

#include <algorithm>
#include <cassert>

#include "storage/stores/placement_store.h"

namespace relance {
namespace {

bool isSound(const Partner& partner) {
  const auto twice = std::ranges::adjacent_find(partner.fees, std::ranges::greater_equal{}, &FeeBand::fromMinor);
  return !partner.name.empty() && twice == partner.fees.end();
}

}  // namespace

Outcome<PartnerId> enterPartner(LedgerSession& session, const Partner& partner, const PerformOptions& options) {
  assert(isSound(partner));
  return session.perform(
      EventKind::partnerChanged,
      [&](Change& change) -> Outcome<PartnerId> {
        const PartnerId id = PartnerStore(change.database()).put(partner);
        change.facts().add(id);
        return id;
      },
      options);
}

Outcome<PartnerId> changePartner(LedgerSession& session, const Partner& partner, const PerformOptions& options) {
  assert(isSound(partner));
  return session.perform(
      EventKind::partnerChanged,
      [&](Change& change) -> Outcome<PartnerId> {
        PartnerStore store(change.database());
        if (!store.find(partner.id)) return Refusal{RefusalReason::unknownPartner, {partner.name}};
        store.update(partner);
        change.facts().add(partner.id);
        return partner.id;
      },
      options);
}

}  // namespace relance
