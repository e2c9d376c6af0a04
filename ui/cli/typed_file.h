// SPDX-License-Identifier: GPL-3.0-or-later
// A file named behind an option.
#pragma once

#include <fstream>
#include <string>

namespace relance {

/// Open for reading. Throws FileError (cannotRead), with what the system says.
std::ifstream openedFile(const std::string& path);

/// All of its bytes. Throws FileError (cannotRead).
std::string bytesOfFile(const std::string& path);

}  // namespace relance
