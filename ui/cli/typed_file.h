// SPDX-License-Identifier: GPL-3.0-or-later
// A file named behind an option.
#pragma once

#include <string>

namespace relance {

/// All of its bytes. Throws FileError (cannotRead).
std::string bytesOfFile(const std::string& path);

}  // namespace relance
