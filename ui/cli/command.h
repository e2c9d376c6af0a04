// SPDX-License-Identifier: GPL-3.0-or-later
// The face of one command: how it is called and what it does.
#pragma once

#include <QString>
#include <memory>
#include <string>
#include <vector>

#include "cli/exit_code.h"

namespace CLI {
class App;
}

namespace relance {

class Console;

class Command {
 public:
  Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  virtual ~Command() = default;

  /// As typed: "balance".
  virtual std::string name() const = 0;

  /// One line for the list of commands, and a whole example without the program's name.
  virtual QString summary() const = 0;
  virtual std::string example() const = 0;

  /// Adds arguments and options; what they are given is read when run() is called. --json and --lang are there already.
  virtual void declare(CLI::App& app) = 0;

  /// May throw UsageError, RefusedError and MachineError: the program turns them into words and an exit code.
  virtual ExitCode run(Console& console) = 0;
};

/// Every command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

}  // namespace relance
