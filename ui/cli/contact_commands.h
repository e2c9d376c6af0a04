// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the commands on single contacts, and on the steps that items have reached without one.
#pragma once

#include <memory>

#include "cli/command.h"

namespace relance {

std::unique_ptr<Command> contactCommand();
std::unique_ptr<Command> jumpCommand();
std::unique_ptr<Command> presentedCommand();

}  // namespace relance
