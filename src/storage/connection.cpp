// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <new>
#include <stdexcept>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

MachineFault faultOf(int resultCode, std::string_view message) {
  switch (resultCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return MachineFault::ledgerBusy;
    case SQLITE_NOTADB:
      return MachineFault::notALedger;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return MachineFault::cannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
      return MachineFault::cannotRead;
    case SQLITE_IOERR:
      return resultCode == SQLITE_IOERR_READ || resultCode == SQLITE_IOERR_SHORT_READ || resultCode == SQLITE_IOERR_ACCESS
                 ? MachineFault::cannotRead
                 : MachineFault::cannotWrite;
    default:
      return message == "integer overflow" ? MachineFault::amountOverflow : MachineFault::ledgerDamaged;
  }
}

}  // namespace

void failWith(int resultCode, sqlite3* handle, const std::filesystem::path& path) {
  const std::string message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(resultCode);
  if (resultCode == SQLITE_NOMEM) throw std::bad_alloc{};
  const int kind = resultCode & 0xFF;
  if (kind == SQLITE_MISUSE || kind == SQLITE_RANGE || kind == SQLITE_CONSTRAINT) throw std::logic_error(message);
  throw StorageError(faultOf(resultCode, message), path.string(), message + " (" + std::to_string(resultCode) + ")");
}

}  // namespace relance
