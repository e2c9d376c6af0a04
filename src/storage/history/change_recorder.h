// SPDX-License-Identifier: GPL-3.0-or-later
// What a transaction changes, recorded row by row so that it can be taken back.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "storage/database.h"

struct sqlite3_session;

namespace relance {

/// Records from construction on, in every table but letter_file and history's own (event, event_subject, private_text, undo,
/// undo_chunk).
class ChangeRecorder {
 public:
  explicit ChangeRecorder(Database& database);

  /// Rows made by the hundred thousand are remembered by their ids instead; a row changed while pausing must not have been
  /// recorded before.
  void pause();
  void resume();

  /// All that was recorded, as bytes; empty if nothing changed.
  std::string changeset();

 private:
  struct Closer {
    void operator()(sqlite3_session* session) const;
  };
  std::unique_ptr<sqlite3_session, Closer> m_session;
  Connection& m_connection;
};

/// The changeset that takes this one back.
std::string inverseOf(const Database& database, std::string_view changeset);

/// What to do with a row that would be deleted and is not there any more.
enum class AlreadyGone { refuse, accept };

/// Applies it inside the caller's transaction, whole or not at all; false if a row is no longer as the changeset found it, or if
/// other rows refer to one that would go.
bool applyChangeset(Database& database, std::string_view changeset, AlreadyGone alreadyGone = AlreadyGone::refuse);

}  // namespace relance
