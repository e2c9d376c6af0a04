// SPDX-License-Identifier: GPL-3.0-or-later
// A failure of the machine, in words: what happened, what stayed as it was, what to do.
#pragma once

#include <QString>
#include <string_view>

#include "domain/basics/machine_error.h"

namespace relance {

/// `code` is the name of the fault in JSON, that of the enumerator.
struct FaultWords {
  std::string_view code;
  QString sentence;
};
FaultWords faultWords(const MachineError& error);

}  // namespace relance
