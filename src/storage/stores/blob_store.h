// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as they were sent or received, kept once by their SHA-256, in pieces of 256 KiB.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "storage/database.h"

namespace relance {

class BlobStore {
 public:
  explicit BlobStore(Database& database) : m_database(database) {}

  /// Answers the SHA-256 in 64 lower-case digits; the same bytes are stored once.
  std::string put(std::string_view bytes);
  /// Nothing if there are none of that name. StorageError(ledgerDamaged) if the bytes are not those of the name.
  std::optional<std::string> find(std::string_view sha256);

 private:
  Database& m_database;
};

}  // namespace relance
