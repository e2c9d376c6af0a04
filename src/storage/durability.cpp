// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durability.h"

#include "storage/dialect.h"

namespace relance {

void waitForTheDiskLater(Database& database) { database.execute(dialect::waitAtCheckpoints); }

}  // namespace relance
