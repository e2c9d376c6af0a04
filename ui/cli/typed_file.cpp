// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typed_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "domain/basics/machine_error.h"

namespace relance {

std::ifstream openedFile(const std::string& path) {
  const auto failing = [&](int error) {
    return FileError(MachineFault::cannotRead, path, std::error_code(error, std::generic_category()).message());
  };
  // A folder opens as a file does, and only fails to be read.
  std::error_code unknown;
  if (std::filesystem::is_directory(path, unknown)) throw failing(EISDIR);
  std::ifstream file(path, std::ios::binary);
  if (!file.is_open()) throw failing(errno);
  return file;
}

std::string bytesOfFile(const std::string& path) {
  std::ifstream file = openedFile(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace relance
