// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/back_up.h"

#include "actions/seal_ledger.h"
#include "storage/backup.h"

namespace relance {

Outcome<Done> backUp(LedgerSession& session, const std::filesystem::path& target) {
  if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
    return Refusal{RefusalReason::fileExists, {target.string()}};
  }
  sealLedger(session);
  writeBackup(session.database(), target);
  return Done{};
}

}  // namespace relance
