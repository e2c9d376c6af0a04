// SPDX-License-Identifier: GPL-3.0-or-later
// A transaction that is undone unless it is committed.
#pragma once

#include "storage/database.h"

namespace relance {

/// Writing transactions take the lock at once (a deferred one fails without waiting when it has to be upgraded), then make sure
/// that nobody has migrated the ledger meanwhile: StorageError(ledgerTooNew). Busy beyond the patience: StorageError(ledgerBusy).
/// All statements of a reading one see the ledger of one moment, whatever others commit meanwhile; inside another transaction
/// it is a part of that.
class Transaction {
 public:
  enum class Kind { writing, reading };

  explicit Transaction(Database& database, Kind kind = Kind::writing);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  /// On return the changes are on the disk.
  void commit();

 private:
  Database& m_database;
  bool m_isOpen{true};
};

}  // namespace relance
