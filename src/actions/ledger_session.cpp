// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ledger_session.h"

#include <cassert>

#include "storage/history/undo_log.h"
#include "storage/migrations.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/transaction.h"

namespace relance {
namespace {

constexpr std::size_t mostNamed = 10;

PersonId personOf(Database& database, std::string_view login) {
  if (login.empty()) return {};
  const auto person = PersonStore(database).findByLogin(login);
  return person ? person->id : PersonId{};
}

}  // namespace

std::string namesOf(const std::vector<Event>& events) {
  std::string names;
  for (std::size_t i = 0; i < events.size() && i < mostNamed; ++i) {
    if (i > 0) names += ", ";
    names += std::string{eventKindName(events[i].kind)} + " " + std::to_string(events[i].sequence);
  }
  return events.size() > mostNamed ? names + ", …" : names;
}

LedgerSession LedgerSession::open(const std::filesystem::path& path, Clock clock, std::string_view login,
                                  const OpenOptions& options) {
  if (options.mode == OpenMode::readWrite) migrateLedger(path);
  return LedgerSession(Database::open(path, options), std::move(clock), login);
}

LedgerSession::LedgerSession(Database database, Clock clock, std::string_view login)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_person(personOf(m_database, login)) {}

std::int64_t LedgerSession::sequence() { return History(m_database).lastSequence(); }

std::optional<Refusal> LedgerSession::changedSince(const PerformOptions& options) {
  if (!options.drawnAt) return std::nullopt;
  History history(m_database);
  for (const CustomerId customer : options.shown) {
    const auto events = history.ofCustomerAfter(customer, *options.drawnAt);
    if (events.empty()) continue;
    return Refusal{RefusalReason::changedSince, {CustomerStore(m_database).codeOf(customer), namesOf(events)}};
  }
  return std::nullopt;
}

std::optional<Refusal> LedgerSession::performInside(EventKind kind, const PerformOptions& options,
                                                    const std::function<bool(Change&)>& work) {
  const EventStamp stamp{m_clock.nowUtc(), m_clock.today(), m_person};
  Transaction transaction(m_database);
  if (auto refusal = changedSince(options)) return refusal;
  History history(m_database);
  UndoLog undo(m_database);
  undo.forgetBefore(stamp.day);
  std::optional<ChangeRecorder> recorder;
  if (options.recording == Recording::on) recorder.emplace(m_database);
  const std::int64_t sequence = history.nextSequence();
  Change change(m_database, stamp, kind, sequence, recorder ? &*recorder : nullptr);
  if (!work(change) || change.isNothing()) return std::nullopt;
  const std::int64_t written = history.append(change.event(), stamp);
  assert(written == sequence);
  const std::string changeset = recorder ? recorder->changeset() : "";
  const bool canBeWithdrawn = change.import() || change.run();
  if (!changeset.empty() || canBeWithdrawn) {
    undo.dropUndone(m_person);
    undo.keep(written, stamp.day, changeset, change.import(), change.run());
  }
  transaction.commit();
  return std::nullopt;
}

}  // namespace relance
