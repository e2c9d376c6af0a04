// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli scenarios: lists, shows, exports, drafts, checks, compares and publishes scenarios.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/policy/draft_scenario.h"
#include "actions/policy/publish_scenario.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/scenarios_json_parts.h"
#include "cli/scenarios_told.h"
#include "cli/typed.h"
#include "cli/typed_file.h"
#include "exchange/policy/scenario_json.h"
#include "words/qt_text.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

class ScenariosCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(ScenariosCommand)

 public:
  std::string name() const override { return "scenarios"; }
  QString summary() const override { return tr("List, export, draft, check, compare or publish scenarios"); }
  std::string example() const override { return "scenarios books.relance standard --diff --today 2026-11-23"; }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  int wishes() const;
  Scenario shown(Database& database, const ToldScenario& told) const;
  ExitCode list(Console& console, Database& database) const;
  ExitCode check(Console& console, Database& database) const;
  ExitCode draft(Console& console, LedgerSession& session) const;
  ExitCode compare(Console& console, OpenLedger& ledger) const;
  ExitCode publish(Console& console, OpenLedger& ledger) const;

  LedgerArguments m_ledger;
  std::string m_key, m_version, m_draft, m_check, m_author, m_reason;
  bool m_isExport{false}, m_isDiff{false}, m_isPublish{false}, m_isDiscard{false};
};

void ScenariosCommand::declare(CLI::App& app) {
  const auto option = [&app](const char* name, std::string& target, const char* form, const QString& help) {
    return app.add_option(name, target, help.toStdString())->type_name(form);
  };
  const auto flag = [&app](const char* name, bool& target, const QString& help) {
    app.add_flag(name, target, help.toStdString());
  };
  m_ledger.declarePath(app);
  option("KEY", m_key, "", tr("The scenario’s key"));
  option("--number", m_version, "N", tr("Show or export this version (default: the one in force)"));
  flag("--export", m_isExport, tr("Print the scenario as JSON, as it can be drafted again"));
  option("--check", m_check, "FILE", tr("Say what is wrong with the scenario in this file; nothing is kept"));
  option("--draft", m_draft, "FILE", tr("Keep the scenario in this file as a draft"));
  flag("--diff", m_isDiff, tr("What the draft changes, and who would get another next step"));
  flag("--publish", m_isPublish, tr("Put the draft into force from today on"));
  option("--author", m_author, "L", tr("Login of who publishes it (default: the person at work)"));
  option("--reason", m_reason, "T", tr("Why more than four weeks pass before a decision"));
  flag("--discard", m_isDiscard, tr("Throw the draft away"));
  m_ledger.declareToday(app);
}

int ScenariosCommand::wishes() const {
  return static_cast<int>(m_isExport) + static_cast<int>(!m_check.empty()) + static_cast<int>(!m_draft.empty()) +
         static_cast<int>(m_isDiff) + static_cast<int>(m_isPublish) + static_cast<int>(m_isDiscard);
}

Scenario ScenariosCommand::shown(Database& database, const ToldScenario& told) const {
  if (m_version.empty()) return told.scenario;
  return orThrow(scenarioVersion(database, told.key, typedNumber("--number", m_version, 1, 1'000'000)));
}

ExitCode ScenariosCommand::list(Console& console, Database& database) const {
  if (m_key.empty()) {
    const auto book = orThrow(scenarioBook(database));
    if (console.isJson()) {
      console.printJson(scenariosJson(book, console.language()).dump());
    } else {
      console.print(scenariosText(book, console.language()));
    }
    return ExitCode::done;
  }
  const ToldScenario told = orThrow(toldScenario(database, m_key));
  const Scenario scenario = shown(database, told);
  if (m_isExport) {
    console.print(toQt(writeScenarioFile(scenario)).chopped(1));
    return ExitCode::done;
  }
  const bool isDraft = told.hasDraft && scenario.version == told.versions.back().version;
  const auto findings = isDraft ? findingsIn(database, scenario) : std::vector<ScenarioFinding>{};
  if (console.isJson()) {
    console.printJson(scenarioJson(told, scenario, findings, console.language()).dump());
  } else {
    console.print(scenarioText(told, scenario, findings, console.language()));
  }
  return ExitCode::done;
}

ExitCode ScenariosCommand::check(Console& console, Database& database) const {
  const Scenario scenario = orThrow(readScenarioDraft(bytesOfFile(m_check)));
  const auto findings = findingsIn(database, scenario);
  if (console.isJson()) {
    console.printJson(ordered_json{{"scenario", scenario.key}, {"findings", findingsJson(findings)}}.dump());
  } else {
    console.print(findingsText(findings));
  }
  return findings.empty() ? ExitCode::done : ExitCode::findings;
}

ExitCode ScenariosCommand::draft(Console& console, LedgerSession& session) const {
  const DraftReport report = orThrow(draftScenario(session, bytesOfFile(m_draft)));
  if (console.isJson()) {
    console.printJson(ordered_json{{"scenario", report.key},
                                   {"version", report.version},
                                   {"new", report.isNew},
                                   {"replaced", report.isReplaced},
                                   {"findings", findingsJson(report.findings)}}
                          .dump());
    return ExitCode::done;
  }
  console.print(tr("Version %1 of scenario “%2” is drafted.").arg(report.version).arg(toQt(report.key)));
  if (report.isReplaced) console.print(tr("It takes the place of the draft that stood there."));
  console.print(findingsText(report.findings));
  return ExitCode::done;
}

ExitCode ScenariosCommand::compare(Console& console, OpenLedger& ledger) const {
  Database& database = ledger.database();
  const Scenario draft = orThrow(scenarioDraft(database, m_key));
  const ToldScenario told = orThrow(toldScenario(database, m_key));
  const Scenario before = told.isInForce ? told.scenario : Scenario{};
  const ScenarioDifference difference = differenceOf(before, draft);
  const NextStepChanges changes = orThrow(changesWith(database, draft, ledger.today()));
  const auto findings = findingsIn(database, draft);
  const Policy policy = orThrow(ledgerPolicy(database));
  Policy after = policy;
  after.scenarios[draft.key] = draft;
  if (console.isJson()) {
    ordered_json answer{
        {"scenario", m_key}, {"from", told.isInForce ? ordered_json(before.version) : ordered_json()}, {"to", draft.version}};
    answer.update(differenceJson(difference));
    answer["findings"] = findingsJson(findings);
    answer.update(changesJson(changes, policy, after, console.language()));
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  console.print(differenceText(difference));
  console.print(changesText(changes, policy, after, console.language()));
  if (!findings.empty()) console.print(findingsText(findings));
  return ExitCode::done;
}

ExitCode ScenariosCommand::publish(Console& console, OpenLedger& ledger) const {
  std::optional<int> version;
  if (m_isPublish) {
    version = orThrow(publishDraft(ledger.session(), m_key, {m_author, m_reason}));
  } else {
    orThrow(discardDraft(ledger.session(), m_key));
  }
  if (console.isJson()) {
    console.printJson(ordered_json{
        {"scenario", m_key},
        {"day", isoText(ledger.today())},
        {"version", version ? ordered_json(*version) : ordered_json()},
        {"discarded",
         m_isDiscard}}.dump());
    return ExitCode::done;
  }
  console.print(version ? tr("Version %1 of scenario “%2” is in force.").arg(*version).arg(toQt(m_key))
                        : tr("The draft of scenario “%1” is discarded.").arg(toQt(m_key)));
  return ExitCode::done;
}

ExitCode ScenariosCommand::run(Console& console) {
  if (wishes() > 1) throw UsageError(tr("--export, --check, --draft, --diff, --publish, --discard: only one of these."));
  const bool isOfFile = !m_check.empty() || !m_draft.empty();
  if (isOfFile && !m_key.empty()) throw UsageError(tr("KEY: the file itself names its scenario."));
  if (wishes() == 1 && !isOfFile && m_key.empty()) throw UsageError(tr("KEY: name the scenario by its key."));
  if (!m_isPublish && !(m_author.empty() && m_reason.empty())) throw UsageError(tr("--author and --reason go with --publish."));
  const bool isShown = wishes() == 0 || m_isExport;
  if (!m_version.empty() && !(isShown && !m_key.empty())) throw UsageError(tr("--number: name the scenario to show or export."));
  const bool isWriting = !m_draft.empty() || m_isPublish || m_isDiscard;
  OpenLedger ledger(m_ledger, isWriting ? OpenMode::readWrite : OpenMode::readOnly);
  if (!m_check.empty()) return check(console, ledger.database());
  if (!m_draft.empty()) return draft(console, ledger.session());
  if (m_isDiff) return compare(console, ledger);
  if (m_isPublish || m_isDiscard) return publish(console, ledger);
  return list(console, ledger.database());
}

}  // namespace

std::unique_ptr<Command> scenariosCommand() { return std::make_unique<ScenariosCommand>(); }

}  // namespace relance
