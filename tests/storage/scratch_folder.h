// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for each test, gone afterwards, and a file's state to compare with later.
#pragma once

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <tuple>

namespace relance {

class ScratchFolder {
 public:
  ScratchFolder() {
    static std::atomic<int> count{0};
    const std::string stem = "relance-test-" + std::to_string(::getpid()) + "-";
    // A process of the same number may have died here and left its folder behind.
    do {
      m_path = std::filesystem::temp_directory_path() / (stem + std::to_string(++count));
    } while (!std::filesystem::create_directory(m_path));
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
  }

  std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
  const std::filesystem::path& path() const { return m_path; }

  std::size_t fileCount() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(m_path), std::filesystem::directory_iterator{}));
  }

 private:
  std::filesystem::path m_path;
};

inline std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>{in}, {}};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Size, time of the last change, bytes.
inline auto stateOf(const std::filesystem::path& path) {
  return std::tuple{std::filesystem::file_size(path), std::filesystem::last_write_time(path), bytesOf(path)};
}

}  // namespace relance
