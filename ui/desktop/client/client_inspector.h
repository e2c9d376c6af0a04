// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a client file: outstanding against its limit, how he pays, how far the scenario has come, whom to speak to.
#pragma once

#include <optional>

#include "actions/reading/client_file.h"
#include "desktop/desk/desk_state.h"

namespace relance {

class Inspector;

/// `file` is null while it is being read.
void fillClientInspector(Inspector& inspector, const DeskState& state, std::optional<std::uint32_t> account,
                         const ClientFile* file);

}  // namespace relance
