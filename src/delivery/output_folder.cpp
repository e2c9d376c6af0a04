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
#include <filesystem>
#include <system_error>
#include <utility>

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

}  // namespace

/// A file under a name of our own in the folder; gone again unless it was given its real name.
class PartialFile {
 public:
  PartialFile(int folder, std::string path) : m_folder(folder), m_path(std::move(path)) {
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

  /// The path, or that the name is taken.
  Outcome<std::string> place(std::string_view name) {
    assert(!name.empty() && name != "." && name != ".." &&
           name.find_first_of(std::string_view{"/\0", 2}) == std::string_view::npos);
    const std::string path = m_path + (m_path.ends_with('/') ? "" : "/") + std::string{name};
    if (!rename(std::string{name}, path)) return Refusal{RefusalReason::fileExists, {path}};
    return path;
  }

 private:
  bool rename(const std::string& name, const std::string& path) {
    if (renameat2(m_folder, m_name.c_str(), m_folder, name.c_str(), RENAME_NOREPLACE) == 0) {
      m_name.clear();
      return true;
    }
    if (errno == EEXIST) return false;
    // Some file systems cannot rename without replacing; a second name beside the first comes to the same.
    const bool isUnknown = errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
    if (isUnknown && linkat(m_folder, m_name.c_str(), m_folder, name.c_str(), 0) == 0) return true;
    if (isUnknown && errno == EEXIST) return false;
    fail(MachineFault::cannotWrite, path, errno);
  }

  int m_folder;
  std::string m_path;
  std::string m_name;
  int m_file{-1};
};

StagedFile::StagedFile(std::unique_ptr<PartialFile> file) : m_file(std::move(file)) {}
StagedFile::StagedFile(StagedFile&&) noexcept = default;
StagedFile& StagedFile::operator=(StagedFile&&) noexcept = default;
StagedFile::~StagedFile() = default;

Outcome<std::string> StagedFile::place(std::string_view name) { return m_file->place(name); }

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

StagedFile OutputFolder::stage(std::string_view bytes) const {
  auto file = std::make_unique<PartialFile>(m_descriptor, m_path);
  file->fill(bytes);
  return StagedFile(std::move(file));
}

Outcome<std::string> OutputFolder::write(std::string_view name, std::string_view bytes) const { return stage(bytes).place(name); }

std::optional<OutputFolder::Found> OutputFolder::find(std::string_view name) const {
  const std::string wanted(name);
  const std::string path = m_path + "/" + wanted;
  struct stat entry {};
  if (fstatat(m_descriptor, wanted.c_str(), &entry, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno == ENOENT) return std::nullopt;
    fail(MachineFault::cannotRead, path, errno);
  }
  if (!S_ISREG(entry.st_mode)) return Found{};
  const int file = openat(m_descriptor, wanted.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (file < 0) return Found{};
  std::string bytes(static_cast<std::size_t>(entry.st_size), '\0');
  std::size_t size = 0;
  ssize_t count = 0;
  while (size < bytes.size() && (count = ::read(file, bytes.data() + size, bytes.size() - size)) > 0) {
    size += static_cast<std::size_t>(count);
  }
  ::close(file);
  bytes.resize(size);
  return Found{std::move(bytes)};
}

std::string OutputFolder::absolutePath() const { return std::filesystem::absolute(m_path).lexically_normal().string(); }

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
