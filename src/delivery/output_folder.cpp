// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/output_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cassert>
#include <cstdio>
#include <system_error>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

constexpr int openFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

[[noreturn]] void fail(MachineFault fault, const std::string& path, int error) {
  throw FileError{fault, path, std::generic_category().message(error)};
}

int openedFolder(const std::string& path) {
  int descriptor = open(path.c_str(), openFolder);
  if (descriptor < 0 && errno == ENOENT && mkdir(path.c_str(), 0777) == 0) descriptor = open(path.c_str(), openFolder);
  if (descriptor < 0) fail(MachineFault::cannotWrite, path, errno);
  return descriptor;
}

/// A file under a name of our own in the folder; gone again unless it was given its real name.
class PartialFile {
 public:
  PartialFile(int folder, const std::string& path) : m_folder(folder), m_path(path) {
    static std::atomic<unsigned> next{0};
    do {
      m_name = ".relance-" + std::to_string(getpid()) + "-" + std::to_string(next++) + ".part";
      m_file = openat(folder, m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    } while (m_file < 0 && errno == EEXIST);
    if (m_file < 0) fail(MachineFault::cannotWrite, m_path, errno);
  }
  ~PartialFile() {
    if (m_file >= 0) ::close(m_file);
    if (!m_name.empty()) unlinkat(m_folder, m_name.c_str(), 0);
  }
  PartialFile(const PartialFile&) = delete;
  PartialFile& operator=(const PartialFile&) = delete;

  void fill(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto count = ::write(m_file, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail(MachineFault::cannotWrite, m_path, errno);
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    const int result = ::close(m_file);
    m_file = -1;
    if (result != 0) fail(MachineFault::cannotWrite, m_path, errno);
  }

  /// False if the name is taken.
  bool rename(const std::string& name) {
    if (renameat2(m_folder, m_name.c_str(), m_folder, name.c_str(), RENAME_NOREPLACE) == 0) {
      m_name.clear();
      return true;
    }
    if (errno == EEXIST) return false;
    // Some file systems cannot rename without replacing; a second name beside the first comes to the same.
    const bool isUnknown = errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
    if (isUnknown && linkat(m_folder, m_name.c_str(), m_folder, name.c_str(), 0) == 0) return true;
    if (isUnknown && errno == EEXIST) return false;
    fail(MachineFault::cannotWrite, m_path, errno);
  }

 private:
  int m_folder;
  std::string m_path;
  std::string m_name;
  int m_file{-1};
};

}  // namespace

OutputFolder::OutputFolder(const std::string& path) : m_path(path), m_descriptor(openedFolder(path)) {}

OutputFolder::~OutputFolder() { ::close(m_descriptor); }

std::vector<std::string> OutputFolder::names() const {
  const int copy = openat(m_descriptor, ".", openFolder);
  DIR* listing = copy < 0 ? nullptr : fdopendir(copy);
  if (!listing) fail(MachineFault::cannotRead, m_path, errno);
  std::vector<std::string> names;
  while (const dirent* entry = readdir(listing)) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  closedir(listing);
  return names;
}

Outcome<std::string> OutputFolder::write(std::string_view name, std::string_view bytes) const {
  assert(!name.empty() && name != "." && name != ".." &&
         name.find_first_of(std::string_view{"/\0", 2}) == std::string_view::npos);
  const std::string path = m_path + (m_path.ends_with('/') ? "" : "/") + std::string{name};
  PartialFile file(m_descriptor, path);
  file.fill(bytes);
  if (!file.rename(std::string{name})) return Refusal{RefusalReason::fileExists, {path}};
  return path;
}

void OutputFolder::settle() const {
  if (syncfs(m_descriptor) != 0) fail(MachineFault::cannotWrite, m_path, errno);
}

Outcome<std::string> writeNewFile(const std::string& path, std::string_view bytes) {
  const auto slash = path.rfind('/');
  const std::string name = path.substr(slash == std::string::npos ? 0 : slash + 1);
  if (name.empty() || name == "." || name == "..") fail(MachineFault::cannotWrite, path, EISDIR);
  const OutputFolder folder(slash == std::string::npos ? "." : path.substr(0, slash + 1));
  const auto written = folder.write(name, bytes);
  if (!written) return Refusal{RefusalReason::fileExists, {path}};
  folder.settle();
  return path;
}

}  // namespace relance
