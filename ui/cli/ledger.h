// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger that a command works on, opened with the clock of its creditor.
#pragma once

#include <QTimeZone>
#include <optional>
#include <string>

#include "actions/ledger_session.h"
#include "domain/basics/date.h"
#include "storage/transaction.h"

namespace CLI {
class App;
}

namespace relance {

/// What ledger commands are told first: which file, and the day if it is not today.
struct LedgerArguments {
  std::string path;
  std::string today;

  void declarePath(CLI::App& app);
  /// --today D
  void declareToday(CLI::App& app);
};

/// Neither copied nor moved: its clock refers to its time zone. Open for reading, all that a command tells is of one moment,
/// whatever others write meanwhile.
class OpenLedger {
 public:
  /// Throws StorageError as LedgerSession::open does, and UsageError for a bad --today.
  explicit OpenLedger(const LedgerArguments& arguments, OpenMode mode = OpenMode::readWrite);
  OpenLedger(const OpenLedger&) = delete;
  OpenLedger& operator=(const OpenLedger&) = delete;

  LedgerSession& session() { return m_session; }
  Database& database() { return m_session.database(); }
  const Creditor& creditor() const { return m_creditor; }
  Date today() const { return m_session.today(); }

 private:
  std::optional<Date> m_givenToday;
  Date m_lastRun{Date::min()};  // without --today no work is dated before it
  QTimeZone m_zone;
  LedgerSession m_session;
  std::optional<Transaction> m_moment;  // while open for reading
  Creditor m_creditor;
};

/// The instant as the ledger writes it: "2026-11-21T08:30:00.000Z".
std::string nowUtc();

/// Today in an IANA time zone; in UTC where the system does not know it.
Date todayIn(const QTimeZone& zone);
QTimeZone zoneNamed(const std::string& name);

}  // namespace relance
