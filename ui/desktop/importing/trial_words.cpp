// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/trial_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "text/amount_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportTrial)
};

QString figure(std::int64_t count, Language language) {
  return count == 0 ? QStringLiteral("–") : toQt(countText(count, language));
}

int rounded(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, INT32_MAX)); }

}  // namespace

QList<CountTile> trialTiles(const ImportReport& report, Language language) {
  const ImportCounts& counts = report.counts;
  const auto tile = [&](const QString& name, std::int64_t count, const QString& meaning, IconName icon, ColourRole role) {
    CountTile made{.name = name, .figure = figure(count, language)};
    if (count == 0 || meaning.isEmpty()) return made;
    made.meaning = meaning;
    made.icon = icon;
    made.role = role;
    return made;
  };
  const QString leftOut =
      counts.ignored > 0 ? Words::tr("%n of amount zero left out", nullptr, rounded(counts.ignored)) : QString();
  const bool isStopped = report.problemCount > 0;
  return {tile(Words::tr("Rows read"), counts.read, leftOut, IconName::info, ColourRole::secondary),
          tile(Words::tr("New"), counts.fresh, isStopped ? QString() : Words::tr("ready"), IconName::checkCircle, ColourRole::ok),
          tile(Words::tr("Known already"), counts.known, Words::tr("unchanged"), IconName::check, ColourRole::secondary),
          tile(Words::tr("Different"), counts.changed, Words::tr("not applied"), IconName::warning, ColourRole::attention),
          tile(Words::tr("To correct"), report.problemCount, Words::tr("in the way"), IconName::errorCircle, ColourRole::danger)};
}

QList<Fact> changeFacts(const ImportReport& report, Language language) {
  const ImportCounts& counts = report.counts;
  QList<Fact> facts;
  const auto add = [&](const QString& name, std::int64_t count) { facts << Fact{name, figure(count, language), count > 0}; };
  switch (report.kind) {
    case ImportKind::customers:
      add(Words::tr("New customers"), counts.customersMade);
      break;
    case ImportKind::contacts:
      add(Words::tr("New contacts"), counts.fresh);
      break;
    case ImportKind::invoices:
    case ImportKind::payments:
    case ImportKind::settled:
      if (counts.customersMade > 0) add(Words::tr("New customers"), counts.customersMade);
      add(Words::tr("New items"), counts.itemsMade);
      add(Words::tr("Allocations"), counts.allocationsMade);
      add(Words::tr("Items settled"), counts.settled);
      break;
  }
  facts << Fact{Words::tr("Rows known already"), figure(counts.known, language)};
  return facts;
}

QList<Fact> totalFacts(const ImportReport& report, Language language) {
  QList<Fact> facts;
  const QString name = report.problemCount > 0 ? Words::tr("Total of the rows understood") : Words::tr("Total of the file");
  for (const auto& [currency, minor] : report.totals) {
    facts << Fact{name, amountWords({minor, currency}, language), true};
  }
  if (facts.isEmpty()) facts << Fact{Words::tr("The file has no amounts."), {}};
  return facts;
}

QString nothingNewWords(const ImportReport& report, Language language) {
  if (report.firstImportedOn) {
    return Words::tr("This very file was imported on %1: nothing would change.")
        .arg(dateWords(*report.firstImportedOn, language));
  }
  return Words::tr("All of it is in the ledger already: nothing would change.");
}

QString importButtonWords(const ImportReport& report, Language language) {
  if (report.counts.fresh == 0) return Words::tr("Import");
  return Words::tr("Import %n rows", nullptr, rounded(report.counts.fresh))
      .replace(QString::number(report.counts.fresh), toQt(countText(report.counts.fresh, language)));
}

}  // namespace relance
