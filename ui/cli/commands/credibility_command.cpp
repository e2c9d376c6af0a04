// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli credibility: how much of our word was kept, by customer and by collector.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/reading/our_credibility.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/ledger.h"
#include "words/credibility_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class CredibilityCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(CredibilityCommand)

 public:
  std::string name() const override { return "credibility"; }
  QString summary() const override { return tr("How much of our word was kept, by customer and by collector"); }
  std::string example() const override { return "credibility books.relance --today 2026-11-23"; }
  void declare(CLI::App& app) override {
    m_ledger.declarePath(app);
    m_ledger.declareToday(app);
  }
  ExitCode run(Console& console) override;

 private:
  static ordered_json json(const Credibility& credibility);
  static ordered_json json(const std::vector<CredibilityLine>& lines, const char* key);
  static QStringList text(const QString& title, const std::vector<CredibilityLine>& lines);

  LedgerArguments m_ledger;
};

ExitCode CredibilityCommand::run(Console& console) {
  OpenLedger ledger(m_ledger, OpenMode::readOnly);
  const OurCredibility ours = ourCredibility(ledger.database(), ledger.today());
  if (console.isJson()) {
    console.printJson(ordered_json{{"today", isoText(ledger.today())},
                                   {"all", json(ours.all)},
                                   {"customers", json(ours.customers, "customer")},
                                   {"people", json(ours.people, "person")}}
                          .dump());
    return ExitCode::done;
  }
  QStringList lines{credibilitySentence(ours.all)};
  if (!ours.customers.empty()) lines << text(tr("By customer:"), ours.customers);
  if (!ours.people.empty()) lines << text(tr("By collector:"), ours.people);
  console.print(lines.join(u'\n'));
  return ExitCode::done;
}

ordered_json CredibilityCommand::json(const Credibility& credibility) {
  const auto percent = credibility.percent();
  return {{"kept", credibility.kept},
          {"broken", credibility.broken},
          {"withdrawn", credibility.withdrawn},
          {"open", credibility.open},
          {"percent", percent ? ordered_json(*percent) : ordered_json()}};
}

ordered_json CredibilityCommand::json(const std::vector<CredibilityLine>& lines, const char* key) {
  auto list = ordered_json::array();
  const auto orNull = [](const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); };
  for (const CredibilityLine& line : lines) {
    ordered_json one{{key, orNull(line.key)}, {"name", orNull(line.name)}};
    one.update(json(line.credibility));
    list.push_back(std::move(one));
  }
  return list;
}

QStringList CredibilityCommand::text(const QString& title, const std::vector<CredibilityLine>& lines) {
  QStringList told{title};
  for (const CredibilityLine& line : lines) {
    const QString who = line.key.empty() ? tr("nobody in particular") : toQt(line.key) + QStringLiteral(", ") + toQt(line.name);
    told << QStringLiteral("  ") + tr("%1: %2").arg(who, credibilitySentence(line.credibility));
  }
  return told;
}

}  // namespace

std::unique_ptr<Command> credibilityCommand() { return std::make_unique<CredibilityCommand>(); }

}  // namespace relance
