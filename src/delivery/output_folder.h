// SPDX-License-Identifier: GPL-3.0-or-later
// The carrier that puts finished files into a folder: each whole or not at all, none ever in place of another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"

namespace relance {

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

  /// Waits until all that was written is on the disk: once after the last file, before anyone relies on them. Throws FileError.
  void settle() const;

 private:
  std::string m_path;
  int m_descriptor;
};

/// One file of which the user named the whole path; the same promises, settled.
Outcome<std::string> writeNewFile(const std::string& path, std::string_view bytes);

}  // namespace relance
