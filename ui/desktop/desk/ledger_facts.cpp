// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/ledger_facts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

#include "desktop/shared/format.h"
#include "domain/basics/machine_error.h"

namespace relance {
namespace {

struct LedgerFacts {
  Q_DECLARE_TR_FUNCTIONS(LedgerFacts)
};

}  // namespace

QString freshnessWords(const DeskState& state) {
  if (!state.lastImport) return {};
  const QDateTime utc = QDateTime::fromString(toQt(state.lastImport->importedAt), Qt::ISODateWithMs);
  const QTimeZone zone(QByteArray::fromStdString(state.creditor.timeZone));
  const QTime time = zone.isValid() ? utc.toTimeZone(zone).time() : utc.time();
  return LedgerFacts::tr("Import of %1 at %2")
      .arg(dateWords(state.lastImport->importedOn, state.language), time.toString(LedgerFacts::tr("hh:mm", "time of day")));
}

DayProgress dayProgress(const DeskState& state) {
  const auto isDoneToday = [&](const ContactEvent& event) {
    return event.day == state.today && event.result == ContactResult::done && !event.cancelledOn;
  };
  const auto done = static_cast<int>(std::ranges::count_if(state.portfolio.contacts.all(), isDoneToday));
  return {done, done + static_cast<int>(state.run.proposals.size() + state.run.kept.size())};
}

InvariantWords invariantWords(const AgedBalance& balance, Language language) {
  const QString ledger = amountWords({balance.ledgerBalance, balance.currency}, language);
  if (balance.isSound()) return {LedgerFacts::tr("Buckets − unapplied = ledger: %1").arg(ledger), true};
  const QString shown = amountWords({balance.total.total, balance.currency}, language);
  return {LedgerFacts::tr("Buckets − unapplied give %1, the ledger %2").arg(shown, ledger), false};
}

InvariantWords invariantWords(const DeskState& state) {
  try {
    return invariantWords(ageBalance(state.portfolio, state.policy.settings.base, AgeingBase::due, {}), state.language);
  } catch (const MachineError&) {
    return {LedgerFacts::tr("The balance is too large to be added up"), false};
  }
}

}  // namespace relance
