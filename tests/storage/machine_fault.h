// SPDX-License-Identifier: GPL-3.0-or-later
// Which fault an action throws, to compare in one line.
#pragma once

#include <optional>

#include "domain/basics/machine_error.h"

namespace relance {

template <class Action>
std::optional<MachineFault> faultOf(Action action) {
  try {
    action();
    return std::nullopt;
  } catch (const MachineError& error) {
    return error.fault();
  }
}

}  // namespace relance
