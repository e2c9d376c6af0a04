// SPDX-License-Identifier: GPL-3.0-or-later
// Looks from another process at the locks that this one holds on a ledger.
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace relance {

/// Only others see a process's locks: is SQLite's shared range (os.h, SHARED_FIRST) locked by us?
inline bool isLockedByUs(const std::filesystem::path& path) {
  const pid_t child = ::fork();
  if (child == 0) {
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    ::fcntl(file, F_GETLK, &lock);
    ::_exit(file >= 0 && lock.l_type != F_UNLCK ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace relance
