// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/dying_vfs.h"

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <cstring>

namespace relance {
namespace {

std::atomic<std::int64_t> operations{0};
std::int64_t fatalOperation = 0;
sqlite3_vfs* realVfs = nullptr;

void countOperation() {
  if (++operations == fatalOperation) ::kill(::getpid(), SIGKILL);
}

/// Our file is the real one, which stands right behind it in the memory that SQLite gave us.
struct DyingFile {
  sqlite3_file base;
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<DyingFile*>(file) + 1); }

int closeFile(sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); }
int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); }
int writeFile(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
  countOperation();
  return real(f)->pMethods->xWrite(real(f), from, n, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
  countOperation();
  return real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file* f, int flags) {
  countOperation();
  return real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); }
int lockFile(sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlockFile(sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int checkLock(sqlite3_file* f, int* isLocked) { return real(f)->pMethods->xCheckReservedLock(real(f), isLocked); }
int control(sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
int sectorSize(sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); }
int traits(sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }
int mapShared(sqlite3_file* f, int page, int size, int extend, void volatile** at) {
  return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
}
int lockShared(sqlite3_file* f, int offset, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); }
void barrier(sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); }
int unmapShared(sqlite3_file* f, int isDeleted) { return real(f)->pMethods->xShmUnmap(real(f), isDeleted); }

const sqlite3_io_methods methods{2,          closeFile,  readFile,    writeFile, truncateFile, syncFile, fileSize,
                                 lockFile,   unlockFile, checkLock,   control,   sectorSize,   traits,   mapShared,
                                 lockShared, barrier,    unmapShared, nullptr,   nullptr};

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
  std::memset(file, 0, sizeof(DyingFile));
  const int answer = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
  if (answer == SQLITE_OK) file->pMethods = &methods;
  return answer;
}

}  // namespace

void installDyingVfs(std::int64_t fatal) {
  fatalOperation = fatal;
  realVfs = sqlite3_vfs_find(nullptr);
  static sqlite3_vfs dying = *realVfs;
  dying.zName = "dying";
  dying.szOsFile = static_cast<int>(sizeof(DyingFile)) + realVfs->szOsFile;
  dying.xOpen = openFile;
  sqlite3_vfs_register(&dying, 1);
}

std::int64_t countedOperations() { return operations; }

}  // namespace relance
