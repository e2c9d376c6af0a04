// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typed_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "domain/basics/machine_error.h"

namespace relance {

std::string bytesOfFile(const std::string& path) {
  // A folder opens as a file does, and only fails to be read.
  std::ifstream file;
  std::error_code unknown;
  if (!std::filesystem::is_directory(path, unknown)) file.open(path, std::ios::binary);
  if (!file.is_open()) throw FileError(MachineFault::cannotRead, path, "");
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace relance
