// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a proven copy of the ledger where the user says.
#pragma once

#include <filesystem>

#include "actions/ledger_session.h"

namespace relance {

/// Seals the ledger, then copies it; the copy is read and compared before it gets its name. Refused: fileExists (path).
/// Throws StorageError as writeBackup does; then no copy exists.
Outcome<Done> backUp(LedgerSession& session, const std::filesystem::path& target);

}  // namespace relance
