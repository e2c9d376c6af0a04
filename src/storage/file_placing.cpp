// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_placing.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <random>
#include <system_error>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path{"."}; }

[[noreturn]] void failToWrite(const fs::path& path, int error) {
  throw StorageError(MachineFault::cannotWrite, path.string(), std::strerror(error));
}

void syncFolder(const fs::path& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) failToWrite(folder, errno);
  const int rc = ::fsync(handle);
  const int error = errno;
  ::close(handle);
  if (rc != 0 && error != EINVAL) failToWrite(folder, error);  // some file systems cannot sync a folder
}

/// Not every file system can rename without replacing: a second name, then the first one taken away, does the same.
void moveWithoutReplacing(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return;
  if (errno != EINVAL && errno != ENOSYS) failToWrite(to, errno);
  if (::link(from.c_str(), to.c_str()) != 0) failToWrite(to, errno);
  ::unlink(from.c_str());
}

}  // namespace

fs::path temporaryBeside(const fs::path& path) {
  struct stat folder {};
  if (::stat(folderOf(path).c_str(), &folder) != 0) failToWrite(path, errno);
  if (!S_ISDIR(folder.st_mode)) failToWrite(path, ENOTDIR);
  std::random_device random;
  fs::path candidate;
  std::error_code error;
  do {
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(random()));
    candidate = folderOf(path) / ("." + path.filename().string() + "." + digits.data() + ".tmp");
  } while (fs::exists(candidate, error));
  return candidate;
}

void placeNew(const fs::path& finished, const fs::path& path) {
  moveWithoutReplacing(finished, path);
  syncFolder(folderOf(path));
}

void refuseExisting(const fs::path& path) {
  std::error_code error;
  if (fs::symlink_status(path, error).type() != fs::file_type::not_found) failToWrite(path, EEXIST);
}

TemporaryFile::~TemporaryFile() {
  std::error_code error;
  for (const char* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(m_path.string() + ending, error);
}

}  // namespace relance
