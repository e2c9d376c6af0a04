// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli replay: dated facts from a file, recorded as if done on their days.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <filesystem>
#include <fstream>

#include "actions/create_ledger.h"
#include "actions/replay/replay.h"
#include "cli/account_names.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/engine_json.h"
#include "cli/failure.h"
#include "cli/run_text.h"
#include "cli/typed_file.h"
#include "domain/basics/machine_error.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

class ReplayCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ReplayCommand)

 public:
  std::string name() const override { return "replay"; }
  QString summary() const override { return tr("Record dated facts from a file, and run the days that it names"); }
  std::string example() const override { return "replay try.relance story.jsonl --json"; }
  void declare(CLI::App& app) override {
    const auto word = [&app](const char* name, std::string& target, const QString& help) {
      app.add_option(name, target, help.toStdString())->required()->type_name("");
    };
    word("LEDGER", m_path, tr("The ledger to try it on; made if there is none (in France, in euros)"));
    word("FILE", m_file, tr("The facts: a JSON object a line, in order of their days"));
  }
  ExitCode run(Console& console) override;

 private:
  void make(const Clock& clock) const;
  static void tell(const RunReport& report, const Policy& policy, const Console& console);

  std::string m_path, m_file;
};

void ReplayCommand::make(const Clock& clock) const {
  Creditor creditor;
  creditor.name = "Replay";
  creditor.timeZone = "Europe/Paris";
  orThrow(createLedger(m_path, creditor, clock));
}

void ReplayCommand::tell(const RunReport& report, const Policy& policy, const Console& console) {
  const AccountNames names(report.portfolio, policy, console.language());
  if (console.isJson()) {
    console.printJson(runJson(report, names));
  } else {
    console.print(runText(report, names, RunStored::yes) + u'\n');
  }
}

/// The line's number before what was refused of it.
Refusal ofLine(int number, const Refusal& refusal, Language language) {
  if (refusal.reason == RefusalReason::badReplayLine) return refusal;
  QString sentence = refusalWords(refusal, language).sentence;
  if (sentence.endsWith(u'.')) sentence.chop(1);
  return {RefusalReason::badReplayLine, {std::to_string(number), sentence.toStdString()}};
}

ExitCode ReplayCommand::run(Console& console) {
  std::ifstream lines = openedFile(m_file);
  Date day = *makeDate(earliestYear, 1, 1);
  const Clock clock{[&day] { return isoText(day) + "T12:00:00.000Z"; }, [&day] { return day; }};
  if (!std::filesystem::exists(m_path)) make(clock);
  LedgerSession session = LedgerSession::open(m_path, clock);
  Replay replay(session, day);
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    const auto recorded = replay.record(line, ++number);
    if (!recorded) throw RefusedError(ofLine(number, recorded.refusal(), console.language()));
    if (*recorded) tell(**recorded, replay.policy(), console);
  }
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> replayCommand() { return std::make_unique<ReplayCommand>(); }

}  // namespace relance
