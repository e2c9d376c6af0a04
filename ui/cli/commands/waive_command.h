// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli waive.
#pragma once

#include <memory>

#include "cli/command.h"

namespace relance {

std::unique_ptr<Command> waiveCommand();

}  // namespace relance
