// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/seal_ledger.h"

#include <cassert>

#include "storage/business_hash.h"

namespace relance {

void sealLedger(LedgerSession& session) {
  PerformOptions unrecorded;
  unrecorded.recording = Recording::off;
  const auto sealed = session.perform(
      EventKind::sealed,
      [](Change& change) -> Outcome<Done> {
        change.facts().add(businessHash(change.database()));
        History history(change.database());
        const auto last = history.last();
        const bool isSealed =
            last && last->kind == EventKind::sealed && history.factsOf(last->sequence) == change.facts().bytes();
        if (isSealed) change.leaveAsItWas();
        return Done{};
      },
      unrecorded);
  assert(sealed.isDone());
}

}  // namespace relance
