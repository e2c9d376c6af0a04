// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/interruption.h"

#include <sqlite3.h>

#include <utility>

#include "storage/connection.h"

namespace relance {
namespace {

/// Some milliseconds of SQLite's work.
constexpr int stepsBetweenQuestions = 500'000;

}  // namespace

Interruption::Interruption(Database& database, std::function<bool()> keepGoing)
    : m_database(database), m_keepGoing(std::move(keepGoing)) {
  sqlite3_progress_handler(database.connection().handle, stepsBetweenQuestions, ask, this);
}

Interruption::~Interruption() { sqlite3_progress_handler(m_database.connection().handle, 0, nullptr, nullptr); }

int Interruption::ask(void* interruption) {
  auto* self = static_cast<Interruption*>(interruption);
  if (!self->m_hasInterrupted) self->m_hasInterrupted = !self->m_keepGoing();
  return self->m_hasInterrupted ? 1 : 0;
}

}  // namespace relance
