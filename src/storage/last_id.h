// SPDX-License-Identifier: GPL-3.0-or-later
// The ids that a table has given away.
#pragma once

#include <cstdint>
#include <string_view>

#include "storage/database.h"

namespace relance {

/// The largest id ever given in a table whose ids are never used again, though its row may be gone; 0: none yet. Who holds the
/// writer's lock may give the ones after it.
std::int64_t lastIdEverGiven(Database& database, std::string_view table);

}  // namespace relance
