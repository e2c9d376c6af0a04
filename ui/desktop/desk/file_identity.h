// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether a name still leads to the file that was opened by it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace relance {

struct FileIdentity {
  std::uint64_t device{0};
  std::uint64_t number{0};

  bool operator==(const FileIdentity&) const = default;
};

/// Nothing when there is no file of that name.
std::optional<FileIdentity> identityOf(const std::filesystem::path& path);

}  // namespace relance
