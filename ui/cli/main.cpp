// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

int main(int argumentCount, char** arguments) { return static_cast<int>(relance::runProgram(argumentCount, arguments)); }
