// SPDX-License-Identifier: GPL-3.0-or-later
// relance-cli settings: shows and changes what a ledger knows of its creditor and its rules.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "actions/settings/change_settings.h"
#include "actions/settings/setting_list.h"
#include "actions/settings/usual_setting.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/failure.h"
#include "cli/ledger.h"
#include "cli/table.h"
#include "cli/typed.h"
#include "words/field_words.h"
#include "words/qt_text.h"

namespace relance {
namespace {

class SettingsCommand : public Command {
  Q_DECLARE_TR_FUNCTIONS(SettingsCommand)

 public:
  std::string name() const override { return "settings"; }
  QString summary() const override { return tr("Show settings, or change them: address, IBAN, signatory, limits"); }
  std::string example() const override {
    return "settings books.relance bank.iban=\"FR14 2004 1010 0505 0001 3M02 606\" sender.signatory=\"A. Martin\"";
  }
  void declare(CLI::App& app) override;
  ExitCode run(Console& console) override;

 private:
  LedgerArguments m_ledger;
  std::vector<std::string> m_words;
};

void SettingsCommand::declare(CLI::App& app) {
  m_ledger.declarePath(app);
  m_ledger.declareToday(app);
  app.add_option("KEY", m_words, tr("A setting to show, or KEY=VALUE to change it; none: all that there are").toStdString())
      ->type_name("[=VALUE]");
}

/// In the order of the list; keys of one beginning by key.
std::vector<std::pair<std::string, std::string>> inOrder(const SettingValues& values, bool withEmpty) {
  std::vector<std::pair<std::string, std::string>> ordered;
  for (const SettingInfo& setting : settingList()) {
    if (setting.isPrefix()) {
      for (const auto& [key, value] : values) {
        if (key.starts_with(setting.key)) ordered.emplace_back(key, value);
      }
      continue;
    }
    const auto found = values.find(std::string(setting.key));
    if (found != values.end() || withEmpty) ordered.emplace_back(setting.key, found == values.end() ? "" : found->second);
  }
  return ordered;
}

ExitCode SettingsCommand::run(Console& console) {
  std::vector<std::pair<std::string, std::string>> changes;
  std::vector<std::string> asked;
  for (const auto& word : m_words) {
    const auto sign = word.find('=');
    const std::string key = word.substr(0, sign);
    if (findSetting(key) == nullptr) throw RefusedError({RefusalReason::unknownSetting, {key}});
    asked.push_back(key);
    if (sign == std::string::npos) continue;
    changes.emplace_back(key, word.substr(sign + 1));
    if (key == "creditor.timeZone") checkTimeZone(key, changes.back().second);
  }

  OpenLedger ledger(m_ledger, changes.empty() ? OpenMode::readOnly : OpenMode::readWrite);
  if (!changes.empty()) orThrow(changeSettings(ledger.session(), changes));
  const SettingValues values = currentSettings(ledger.database());

  std::vector<std::pair<std::string, std::string>> shown;
  for (const auto& key : asked) shown.emplace_back(key, values.contains(key) ? values.at(key) : "");
  if (asked.empty()) shown = inOrder(values, true);
  if (console.isJson()) {
    auto answer = nlohmann::ordered_json::object();
    for (const auto& [key, value] : shown) answer[key] = value;
    console.printJson(answer.dump());
    return ExitCode::done;
  }
  Table table;
  table.column(tr("Key")).column(tr("Meaning")).column(tr("Value"));
  const Currency base = ledger.creditor().currency;
  for (const auto& [key, value] : shown) {
    const std::string usual = value.empty() ? usualSetting(key, values, base) : std::string();
    const QString inForce = usual.empty() ? QStringLiteral("–") : tr("%1 (default)").arg(toQt(usual));
    table.row({toQt(key), fieldWord(key), value.empty() ? inForce : toQt(value)});
  }
  console.print(table.text());
  return ExitCode::done;
}

}  // namespace

std::unique_ptr<Command> settingsCommand() { return std::make_unique<SettingsCommand>(); }

}  // namespace relance
