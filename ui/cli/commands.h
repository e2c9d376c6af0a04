// SPDX-License-Identifier: GPL-3.0-or-later
// Makes each command of relance-cli; each is told in its own file of commands/.
#pragma once

#include <memory>

#include "cli/command.h"

namespace relance {

std::unique_ptr<Command> balanceCommand();
std::unique_ptr<Command> interestCommand();
std::unique_ptr<Command> newCommand();
std::unique_ptr<Command> settingsCommand();
std::unique_ptr<Command> undoCommand();

}  // namespace relance
