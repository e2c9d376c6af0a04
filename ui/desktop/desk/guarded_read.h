// SPDX-License-Identifier: GPL-3.0-or-later
// A page-sized read on the window's thread: what the machine fails at is told above the page, and the program goes on.
#pragma once

#include <optional>
#include <type_traits>

#include "desktop/desk/ledger_desk.h"
#include "domain/basics/machine_error.h"
#include "storage/transaction.h"

namespace relance {

/// As LedgerDesk tells what failed on its other threads.
void tellFault(LedgerDesk& desk, const MachineError& error);

/// read(Database&) of the desk's reader; none when the machine failed, which is told then. Only while a ledger is open.
template <class Read>
auto guardedRead(LedgerDesk& desk, Read read) -> std::optional<std::invoke_result_t<Read, Database&>> {
  try {
    Database& database = desk.reader();
    const Transaction moment(database, Transaction::Kind::reading);
    return read(database);
  } catch (const MachineError& error) {
    tellFault(desk, error);
    return std::nullopt;
  }
}

}  // namespace relance
