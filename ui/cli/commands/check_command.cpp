// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli check: whether a ledger is sound; silent if it is.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "actions/check_ledger.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/ledger.h"
#include "words/check_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class CheckCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CheckCommand)

 public:
  std::string name() const override { return "check"; }
  QString summary() const override { return tr("Check every invariant of a ledger; silent when it is sound"); }
  std::string example() const override { return "check books.relance"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    m_ledger.declareToday(app);
  }
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
};

ExitCode CheckCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const auto findings = checkLedger(ledger.session());
  if (console.isJson()) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& finding : findings) {
      list.push_back({{"invariant", invariantName(finding.invariant)},
                      {"subject", finding.subject},
                      {"facts", finding.facts},
                      {"message", invariantSentence(finding.invariant).toStdString()}});
    }
    const nlohmann::ordered_json answer{{"sound", findings.empty()}, {"findings", list}};
    console.printJson(answer.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
  } else {
    for (const auto& finding : findings) {
      QStringList facts;
      for (const auto& fact : finding.facts) facts << toQt(fact);
      console.print(QStringLiteral("%1: %2: %3 (%4)")
                        .arg(toQt(invariantName(finding.invariant)), invariantSentence(finding.invariant), toQt(finding.subject),
                             facts.join(QStringLiteral(", "))));
    }
  }
  const bool isFileDamaged =
      std::ranges::any_of(findings, [](const Finding& finding) { return finding.invariant == Invariant::file; });
  if (isFileDamaged) return ExitCode::corrupt;
  return findings.empty() ? ExitCode::done : ExitCode::findings;
}

}  // namespace

std::unique_ptr<Command> checkCommand() { return std::make_unique<CheckCommand>(); }

}  // namespace relance
