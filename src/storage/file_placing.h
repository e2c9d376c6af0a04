// SPDX-License-Identifier: GPL-3.0-or-later
// Files that appear whole or not at all, and never in the place of another.
#pragma once

#include <filesystem>

namespace relance {

/// A name in the same folder that nobody uses, for writing what is then placed.
std::filesystem::path temporaryBeside(const std::filesystem::path& path);

/// Gives the finished file its name and makes that last through a power cut. StorageError(cannotWrite) if the name is taken;
/// both files are then as they were.
void placeNew(const std::filesystem::path& finished, const std::filesystem::path& path);

/// Throws StorageError(cannotWrite) if something has that name.
void refuseExisting(const std::filesystem::path& path);

/// Removes the file at the end of the scope, unless it has been placed elsewhere by then.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::filesystem::path path) : m_path(std::move(path)) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

}  // namespace relance
