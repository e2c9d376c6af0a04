// SPDX-License-Identifier: GPL-3.0-or-later
// The carrier that puts finished files into a folder: each whole or not at all, none ever in place of another.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"

namespace relance {

class PartialFile;

/// A file that is whole on the disk but has no name yet; gone again unless it gets one. Of one OutputFolder, which outlives it.
class StagedFile {
 public:
  StagedFile(StagedFile&&) noexcept;
  StagedFile& operator=(StagedFile&&) noexcept;
  ~StagedFile();

  /// As OutputFolder::write: the path, or fileExists, and then it may be placed under another name. Once only.
  Outcome<std::string> place(std::string_view name);

 private:
  friend class OutputFolder;
  explicit StagedFile(std::unique_ptr<PartialFile> file);

  std::unique_ptr<PartialFile> m_file;
};

class OutputFolder {
 public:
  /// Opens the folder; makes it (not those above it) when there is none. Throws FileError.
  explicit OutputFolder(const std::string& path);
  ~OutputFolder();
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;

  /// Names in the folder, in no order: for UniqueFileNames::reserve. Throws FileError.
  std::vector<std::string> names() const;

  /// Writes the bytes under a name that nothing in the folder has: a file, a folder or a link of that name, even one that leads
  /// nowhere, is left as it is and the write refused with fileExists (path). Nobody ever sees a part of the file. Gives the
  /// path. `name` is one name as safeFileName makes it (asserted: no separator, not "." or ".."). Throws FileError, and then
  /// leaves nothing behind. Several threads may write at once.
  Outcome<std::string> write(std::string_view name, std::string_view bytes) const;

  /// The first half of write(): nothing is in the way of the second any more but a name that is taken. Throws FileError.
  StagedFile stage(std::string_view bytes) const;

  /// What stands under this name: its bytes, none when it is no ordinary file; nothing when the name is free. Throws FileError.
  struct Found {
    std::optional<std::string> bytes;
  };
  std::optional<Found> find(std::string_view name) const;

  /// As the system knows it from any folder.
  std::string absolutePath() const;

  /// Waits until all that was written is on the disk: once after the last file, before anyone relies on them. Throws FileError.
  void settle() const;

 private:
  std::string m_path;
  int m_descriptor;
};

/// One file of which the user named the whole path; the same promises, settled.
Outcome<std::string> writeNewFile(const std::string& path, std::string_view bytes);

}  // namespace relance
