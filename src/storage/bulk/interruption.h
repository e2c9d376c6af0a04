// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a person stop a statement that takes seconds.
#pragma once

#include <functional>

#include "storage/database.h"

namespace relance {

/// While it lives, long statements of the connection ask `keepGoing` some times a second; after an answer of false the running
/// one fails with a StorageError, and hasInterrupted() tells that failure from others.
class Interruption {
 public:
  Interruption(Database& database, std::function<bool()> keepGoing);
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  ~Interruption();

  bool hasInterrupted() const { return m_hasInterrupted; }

 private:
  static int ask(void* interruption);

  Database& m_database;
  std::function<bool()> m_keepGoing;
  bool m_hasInterrupted{false};
};

}  // namespace relance
