// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli rhythm: customers who can foresee our next contact, and what would break the habit.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/reading/rhythm_report.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "words/qt_text.h"
#include "words/rhythm_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

ordered_json orNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }

class RhythmCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(RhythmCommand)

 public:
  std::string name() const override { return "rhythm"; }
  QString summary() const override { return tr("Customers who can foresee our next contact, and what to do about it"); }
  std::string example() const override { return "rhythm books.relance --today 2026-11-23"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    m_ledger.declareToday(app);
  }
  ExitCode run(Console& console) override {
    OpenLedger ledger(m_ledger, OpenMode::readOnly);
    const auto report = orThrow(rhythmReport(ledger.database(), ledger.today()));
    if (console.isJson()) {
      console.printJson(json(report, ledger.today(), console.language()));
    } else {
      console.print(report.empty() ? tr("Nobody can foresee our next contact.") : text(report, console.language()));
    }
    return ExitCode::done;
  }

 private:
  static std::string json(const std::vector<ForeseenCustomer>& report, Date today, Language language);
  static QString text(const std::vector<ForeseenCustomer>& report, Language language);

  LedgerArguments m_ledger;
};

std::string RhythmCommand::json(const std::vector<ForeseenCustomer>& report, Date today, Language language) {
  auto list = ordered_json::array();
  for (const ForeseenCustomer& one : report) {
    const Rhythm& rhythm = one.rhythm;
    const bool isChannel = rhythm.kind == RhythmKind::channel;
    list.push_back({{"customer", one.code},
                    {"name", one.name},
                    {"rhythm", rhythmKindName(rhythm.kind)},
                    {"times", rhythm.times},
                    {"days", rhythm.kind == RhythmKind::gap ? ordered_json(rhythm.days) : ordered_json()},
                    {"channel", isChannel ? ordered_json(channelName(rhythm.channel)) : ordered_json()},
                    {"wording", orNull(rhythm.wording)},
                    {"since", isoText(rhythm.since)},
                    {"last", isoText(rhythm.last)},
                    {"scenario", orNull(one.scenario)},
                    {"step", orNull(one.step)},
                    {"remedy", rhythmRemedyName(one.remedy)},
                    {"message", rhythmSentence(rhythm, language).toStdString()},
                    {"proposal", remedySentence(one.remedy, toQt(one.step)).toStdString()}});
  }
  return ordered_json{{"today", isoText(today)}, {"customers", list}}.dump();
}

QString RhythmCommand::text(const std::vector<ForeseenCustomer>& report, Language language) {
  QStringList lines;
  for (const ForeseenCustomer& one : report) {
    lines << toQt(one.code) + QStringLiteral(", ") + toQt(one.name);
    lines << QStringLiteral("  ") + rhythmSentence(one.rhythm, language);
    lines << QStringLiteral("  ") + remedySentence(one.remedy, toQt(one.step));
  }
  return lines.join(u'\n');
}

}  // namespace

std::unique_ptr<Command> rhythmCommand() { return std::make_unique<RhythmCommand>(); }

}  // namespace relance
