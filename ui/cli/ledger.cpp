// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledger.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "cli/typed.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

struct LedgerWords {
  Q_DECLARE_TR_FUNCTIONS(LedgerArguments)
};

}  // namespace

void LedgerArguments::declarePath(CLI::App& app) {
  app.add_option("LEDGER", path, LedgerWords::tr("The ledger, a .relance file").toStdString())->required()->type_name("");
}

void LedgerArguments::declareToday(CLI::App& app) {
  app.add_option(
         "--today", today,
         LedgerWords::tr("The day to work on (default: today, or the day of the last run if that is later)").toStdString())
      ->type_name("D");
}

std::string nowUtc() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString(); }

QTimeZone zoneNamed(const std::string& name) {
  const QTimeZone zone(QByteArray::fromStdString(name));
  return zone.isValid() ? zone : QTimeZone::utc();
}

Date todayIn(const QTimeZone& zone) {
  const QDate day = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
  return *makeDate(day.year(), day.month(), day.day());
}

OpenLedger::OpenLedger(const LedgerArguments& arguments, OpenMode mode)
    : m_givenToday(typedDateIfAny("--today", arguments.today)),
      m_zone(QTimeZone::utc()),
      m_session(LedgerSession::open(arguments.path,
                                    Clock{nowUtc, [this] { return m_givenToday.value_or(std::max(todayIn(m_zone), m_lastRun)); }},
                                    qEnvironmentVariable("USER").toStdString(), OpenOptions{.mode = mode})) {
  if (mode == OpenMode::readOnly) m_moment.emplace(m_session.database(), Transaction::Kind::reading);
  m_creditor = CreditorStore(m_session.database()).find();
  m_zone = zoneNamed(m_creditor.timeZone);
  if (const auto run = TaskStore(m_session.database()).lastRun()) m_lastRun = run->today;
}

}  // namespace relance
