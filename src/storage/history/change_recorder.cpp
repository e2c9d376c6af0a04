// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/change_recorder.h"

#include <algorithm>
#include <array>

#include "storage/connection.h"
#include "storage/guards.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 6> notRecorded{"event", "event_subject", "private_text",
                                                      "undo",  "undo_chunk",    "letter_file"};

int wantsTable(void*, const char* table) {
  return std::ranges::find(notRecorded, std::string_view{table}) == notRecorded.end() ? 1 : 0;
}

int refuseConflict(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

int acceptWhatIsGone(void*, int conflict, sqlite3_changeset_iter* change) {
  const char* table = nullptr;
  int columns = 0;
  int operation = 0;
  if (conflict != SQLITE_CHANGESET_NOTFOUND) return SQLITE_CHANGESET_ABORT;
  sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
  return operation == SQLITE_DELETE ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

struct Freer {
  void operator()(void* bytes) const { sqlite3_free(bytes); }
};
using Bytes = std::unique_ptr<void, Freer>;

std::string asText(const Bytes& bytes, int size) {
  return {static_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

}  // namespace

void ChangeRecorder::Closer::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

ChangeRecorder::ChangeRecorder(Database& database) : m_connection(database.connection()) {
  sqlite3_session* session = nullptr;
  int rc = sqlite3session_create(m_connection.handle, "main", &session);
  m_session.reset(session);
  if (rc == SQLITE_OK) {
    sqlite3session_table_filter(session, wantsTable, nullptr);
    rc = sqlite3session_attach(session, nullptr);
  }
  if (rc != SQLITE_OK) failWith(rc, m_connection.handle, m_connection.path);
}

void ChangeRecorder::pause() { sqlite3session_enable(m_session.get(), 0); }
void ChangeRecorder::resume() { sqlite3session_enable(m_session.get(), 1); }

std::string ChangeRecorder::changeset() {
  const DeepExpressions deep(m_connection);
  int size = 0;
  void* raw = nullptr;
  const int rc = sqlite3session_changeset(m_session.get(), &size, &raw);
  const Bytes bytes(raw);
  if (rc != SQLITE_OK) failWith(rc, m_connection.handle, m_connection.path);
  return asText(bytes, size);
}

std::string inverseOf(const Database& database, std::string_view changeset) {
  int size = 0;
  void* raw = nullptr;
  const int rc = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &raw);
  const Bytes bytes(raw);
  if (rc != SQLITE_OK) failWith(rc, nullptr, database.path());
  return asText(bytes, size);
}

bool applyChangeset(Database& database, std::string_view changeset, AlreadyGone alreadyGone) {
  if (changeset.empty()) return true;
  Connection& connection = database.connection();
  const DeepExpressions deep(connection);
  std::string bytes{changeset};
  const int rc = sqlite3changeset_apply(connection.handle, static_cast<int>(bytes.size()), bytes.data(), nullptr,
                                        alreadyGone == AlreadyGone::accept ? acceptWhatIsGone : refuseConflict, nullptr);
  // ABORT: a row has changed since. CONSTRAINT: other rows refer to one that would go.
  if (rc == SQLITE_ABORT || rc == SQLITE_CONSTRAINT) return false;
  if (rc != SQLITE_OK) failWith(rc, connection.handle, connection.path);
  return true;
}

}  // namespace relance
