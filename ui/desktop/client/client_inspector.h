// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a client file: outstanding against its limit, how he pays, how far the scenario has come, whom to speak to.
#pragma once

#include <functional>
#include <optional>

#include "actions/reading/client_file.h"
#include "desktop/client/debtor/debtor_strip.h"
#include "desktop/desk/desk_state.h"

namespace relance {

class Inspector;

/// `file` is null while it is being read. `start` is called by the links beside what can be done about a fact.
void fillClientInspector(Inspector& inspector, const DeskState& state, std::optional<std::uint32_t> account,
                         const ClientFile* file, const std::function<void(DebtorStrip::What)>& start);

}  // namespace relance
