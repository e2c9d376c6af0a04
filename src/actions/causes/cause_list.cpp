// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/causes/cause_list.h"

#include "exchange/policy/scenario_json.h"
#include "storage/stores/cause_store.h"

namespace relance {

std::vector<Cause> causeList(Database& database) {
  std::vector<Cause> own;
  for (const StoredCause& stored : CauseStore(database).all()) {
    own.push_back({stored.kind, stored.key, readNames(stored.names), stored.owner, stored.days, stored.fault, stored.enabled,
                   stored.origin});
  }
  return overlaid(shippedCauses(), own);
}

Outcome<Cause> offeredCause(Database& database, CauseKind kind, std::string_view key) {
  const std::string_view wanted = key.empty() && kind == CauseKind::dispute ? unspecifiedCause : key;
  const std::vector<Cause> causes = causeList(database);
  const Cause* found = findCause(causes, wanted);
  const bool isOffered = found != nullptr && found->kind == kind && (found->isEnabled || wanted == unspecifiedCause);
  if (!isOffered) return Refusal{RefusalReason::unknownCause, {std::string(wanted)}};
  return *found;
}

Cause causeToldBy(const std::vector<Cause>& causes, CauseKind kind, std::string_view key) {
  if (const Cause* found = findCause(causes, key)) return *found;
  Cause forgotten;
  forgotten.kind = kind;
  forgotten.key = key;
  return forgotten;
}

}  // namespace relance
