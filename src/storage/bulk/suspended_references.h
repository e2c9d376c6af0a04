// SPDX-License-Identifier: GPL-3.0-or-later
// References not looked up while most of a table is being written: half of the time of rows that name others.
#pragma once

#include "storage/database.h"

namespace relance {

/// While it lives nothing is written but new rows, and they name only rows that the same transaction has read or written: so
/// they are there, and nobody else can take them away before the commit. Nothing is deleted meanwhile.
class SuspendedReferences {
 public:
  /// Inside a writing transaction.
  explicit SuspendedReferences(Database& database);
  SuspendedReferences(const SuspendedReferences&) = delete;
  SuspendedReferences& operator=(const SuspendedReferences&) = delete;
  ~SuspendedReferences();

 private:
  Database& m_database;
};

}  // namespace relance
