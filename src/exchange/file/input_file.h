// SPDX-License-Identifier: GPL-3.0-or-later
// A file given by the user, read from its start in pieces.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace relance {

/// Answers the next bytes, valid until it is asked again; empty at the end.
using NextBytes = std::function<std::string_view()>;

inline constexpr std::size_t pieceBytes = 64 * 1024;

class InputFile {
 public:
  /// FileError(cannotRead) if it is no regular file or cannot be opened.
  explicit InputFile(const std::filesystem::path& path);

  /// FileError(cannotRead) when the disk fails.
  std::string_view next();

  std::int64_t size() const { return m_size; }

 private:
  struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  std::filesystem::path m_path;
  std::unique_ptr<std::FILE, Closer> m_file;
  std::int64_t m_size{0};
  std::vector<char> m_buffer;
};

/// At least `bytes` bytes from the start of the file, or all of it. FileError as InputFile.
std::string readBeginning(const std::filesystem::path& path, std::size_t bytes);

}  // namespace relance
