// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli as a whole: reads what was typed, runs one command, and turns every failure into words and an exit code.
#pragma once

#include "cli/exit_code.h"

namespace relance {

ExitCode runProgram(int argumentCount, char** arguments);

}  // namespace relance
