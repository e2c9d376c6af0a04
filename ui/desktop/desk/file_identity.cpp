// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/file_identity.h"

#include <sys/stat.h>

namespace relance {

std::optional<FileIdentity> identityOf(const std::filesystem::path& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0) return std::nullopt;
  return FileIdentity{static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino)};
}

}  // namespace relance
