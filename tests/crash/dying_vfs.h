// SPDX-License-Identifier: GPL-3.0-or-later
// A file system layer for SQLite that counts writes and syncs and kills the process, as kill -9 does, at one of them.
#pragma once

#include <cstdint>

namespace relance {

/// Makes the layer the default one of this process: call it once, before any ledger is opened. The process is killed by SIGKILL
/// just before its `fatal`-th write or sync (counted from 1); 0: never.
void installDyingVfs(std::int64_t fatal);

/// Writes and syncs so far.
std::int64_t countedOperations();

}  // namespace relance
