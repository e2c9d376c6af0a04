// SPDX-License-Identifier: GPL-3.0-or-later
// How soon what was committed is on the disk for good.
#pragma once

#include "storage/database.h"

namespace relance {

/// From now on this connection waits for the disk when the log goes back into the file, not at each commit: a power cut may take
/// the last transactions back whole, never a part of one. For ledgers that are made anew from a file if that happens.
void waitForTheDiskLater(Database& database);

}  // namespace relance
