// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_header.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string>
#include <system_error>
#include <vector>

#include "domain/basics/machine_error.h"
#include "storage/dialect.h"

namespace relance {
namespace {

namespace fs = std::filesystem;

// Offsets of https://sqlite.org/fileformat.html, section 1.3; numbers are big-endian.
constexpr std::size_t headerSize = 100;
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t changeCounterAt = 24;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t versionValidForAt = 92;
constexpr std::array<char, 16> magic{'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

using Header = std::array<char, headerSize>;

std::uint32_t bigEndian(const Header& header, std::size_t at, std::size_t bytes) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < bytes; ++i) value = value << 8 | static_cast<unsigned char>(header[at + i]);
  return value;
}

[[noreturn]] void fail(MachineFault fault, const fs::path& path, const std::string& detail) {
  throw StorageError(fault, path.string(), detail);
}

/// Opened as SQLite opens it. Were it opened past SQLite, closing it would drop the locks that this process holds on the ledger
/// (POSIX; https://sqlite.org/howtocorrupt.html, 2.2): another program would take itself for the last one and delete the log, and
/// what this one then writes would be lost.
class HeaderFile {
 public:
  explicit HeaderFile(const fs::path& path)
      : m_path(path),
        m_system(*sqlite3_vfs_find(nullptr)),
        m_name(sqlite3_create_filename(fs::absolute(path).c_str(), "", "", 0, nullptr)),
        m_place(static_cast<std::size_t>(m_system.szOsFile)) {
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    const int rc = m_system.xOpen(&m_system, m_name, file(), flags, &flags);
    if (rc == SQLITE_OK) return;
    const int error = m_system.xGetLastError(&m_system, 0, nullptr);
    close();
    fail(MachineFault::cannotRead, path, error != 0 ? std::strerror(error) : sqlite3_errstr(rc));
  }
  HeaderFile(const HeaderFile&) = delete;
  HeaderFile& operator=(const HeaderFile&) = delete;
  ~HeaderFile() { close(); }

  /// False when the file is shorter.
  bool read(Header& header) {
    const int rc = file()->pMethods->xRead(file(), header.data(), static_cast<int>(header.size()), 0);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) fail(MachineFault::cannotRead, m_path, sqlite3_errstr(rc));
    return rc == SQLITE_OK;
  }

 private:
  sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_place.data()); }
  void close() {
    if (file()->pMethods != nullptr) file()->pMethods->xClose(file());
    sqlite3_free_filename(m_name);
  }

  const fs::path& m_path;
  sqlite3_vfs& m_system;
  const char* m_name;
  std::vector<char> m_place;
};

Header readHeader(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) fail(MachineFault::cannotRead, path, "no such file");
  if (error) fail(MachineFault::cannotRead, path, error.message());
  if (status.type() != fs::file_type::regular) fail(MachineFault::notALedger, path, "not a regular file");
  HeaderFile file(path);
  Header header{};
  if (!file.read(header)) fail(MachineFault::notALedger, path, "too short");
  return header;
}

/// Bytes 24 and 92 differ where an old SQLite wrote: then the page count says nothing.
void checkLength(const Header& header, const fs::path& path) {
  std::uint64_t pageSize = bigEndian(header, pageSizeAt, 2);
  if (pageSize == 1) pageSize = 65536;
  if (bigEndian(header, changeCounterAt, 4) != bigEndian(header, versionValidForAt, 4)) return;
  const std::uint64_t size = fs::file_size(path);
  if (size < bigEndian(header, pageCountAt, 4) * pageSize && !hasJournalBeside(path)) {
    fail(MachineFault::ledgerDamaged, path, "the file is shorter than it says: " + std::to_string(size) + " bytes");
  }
}

}  // namespace

bool hasJournalBeside(const fs::path& path) {
  std::error_code error;
  for (const char* ending : {"-wal", "-journal"}) {
    if (fs::exists(path.string() + ending, error)) return true;
  }
  return false;
}

std::uint32_t readSchemaVersion(const fs::path& path) {
  const Header header = readHeader(path);
  if (!std::equal(magic.begin(), magic.end(), header.begin())) fail(MachineFault::notALedger, path, "another kind of file");
  if (bigEndian(header, applicationIdAt, 4) != dialect::applicationId) {
    fail(MachineFault::notALedger, path, "the database of another program");
  }
  checkLength(header, path);
  return bigEndian(header, userVersionAt, 4);
}

}  // namespace relance
