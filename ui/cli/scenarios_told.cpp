// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scenarios_told.h"

#include <QCoreApplication>
#include <QStringList>

#include "cli/scenarios_json_parts.h"
#include "cli/table.h"
#include "exchange/policy/scenario_json.h"
#include "words/channel_words.h"
#include "words/qt_text.h"
#include "words/scenario_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

using nlohmann::ordered_json;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

ordered_json jsonOrNull(const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); }
ordered_json jsonOrNull(const std::optional<Date>& date) { return date ? ordered_json(isoText(*date)) : ordered_json(); }

ordered_json jsonOf(const ToldVersion& version) {
  return {{"version", version.version},
          {"publishedOn", jsonOrNull(version.publishedOn)},
          {"author", jsonOrNull(version.author)},
          {"reason", jsonOrNull(version.reason)}};
}

/// The version in force; of one that was never published its draft.
const ToldVersion& shownVersion(const ToldScenario& told) {
  const ToldVersion* shown = &told.versions.back();
  for (const ToldVersion& version : told.versions) {
    if (version.publishedOn) shown = &version;
  }
  return *shown;
}

ordered_json lineJson(const ToldScenario& told, Language language) {
  auto names = ordered_json::object();
  for (const auto& [code, name] : told.scenario.names) names[code] = name;
  const ToldVersion& version = shownVersion(told);
  return {{"key", told.key},
          {"name", scenarioName(told.scenario, language).toStdString()},
          {"names", names},
          {"origin", originName(told.origin)},
          {"version", version.version},
          {"inForce", told.isInForce},
          {"publishedOn", jsonOrNull(version.publishedOn)},
          {"author", jsonOrNull(version.author)},
          {"reason", jsonOrNull(version.reason)},
          {"draft", told.hasDraft ? ordered_json(told.versions.back().version) : ordered_json()},
          {"steps", told.scenario.steps.size()},
          {"decisionDay", told.scenario.decisionDay},
          {"segments", told.segments}};
}

QString versionWords(const ToldVersion& version, Language language) {
  if (!version.publishedOn) return Words::tr("Version %1, a draft").arg(version.version);
  QString line = Words::tr("Version %1, in force from %2").arg(version.version).arg(dateWords(*version.publishedOn, language));
  if (!version.author.empty()) line += QStringLiteral(" · ") + toQt(version.author);
  if (!version.reason.empty()) line += QStringLiteral(" · ") + toQt(version.reason);
  return line;
}

}  // namespace

ordered_json scenariosJson(const std::vector<ToldScenario>& scenarios, Language language) {
  auto list = ordered_json::array();
  for (const ToldScenario& told : scenarios) list.push_back(lineJson(told, language));
  return {{"scenarios", std::move(list)}};
}

QString scenariosText(const std::vector<ToldScenario>& scenarios, Language language) {
  Table table;
  table.column(Words::tr("Key")).column(Words::tr("Name")).column(Words::tr("Version"), Table::Align::right);
  table.column(Words::tr("In force from")).column(Words::tr("Draft")).column(Words::tr("Steps"), Table::Align::right);
  table.column(Words::tr("Segments"));
  for (const ToldScenario& told : scenarios) {
    const ToldVersion& version = shownVersion(told);
    QStringList segments;
    for (const std::string& key : told.segments) segments << toQt(key);
    table.row({toQt(told.key), scenarioName(told.scenario, language), QString::number(version.version),
               version.publishedOn ? dateWords(*version.publishedOn, language) : QStringLiteral("–"),
               told.hasDraft ? Words::tr("version %1").arg(told.versions.back().version) : QStringLiteral("–"),
               QString::number(told.scenario.steps.size()), segments.join(QStringLiteral(", "))});
  }
  return table.text();
}

ordered_json scenarioJson(const ToldScenario& told, const Scenario& shown, const std::vector<ScenarioFinding>& findings,
                          Language language) {
  ordered_json object = lineJson(told, language);
  auto versions = ordered_json::array();
  for (const ToldVersion& version : told.versions) versions.push_back(jsonOf(version));
  object["versions"] = std::move(versions);
  object["findings"] = findingsJson(findings);
  object["scenario"] = ordered_json::parse(writeScenario(shown));
  return object;
}

QString scenarioText(const ToldScenario& told, const Scenario& shown, const std::vector<ScenarioFinding>& findings,
                     Language language) {
  QStringList lines{scenarioName(shown, language)};
  for (const ToldVersion& version : told.versions) {
    if (version.version == shown.version) lines << versionWords(version, language);
  }
  Table table;
  table.column(Words::tr("Key")).column(Words::tr("Step")).column(Words::tr("When"));
  table.column(Words::tr("Tone")).column(Words::tr("Leaves"));
  for (const Step& step : shown.steps) {
    table.row({toQt(step.key), phraseOf(step).name, stepDayPhrase(step), toneWord(step.tone), approvalWord(step.approval)});
  }
  lines << table.text();
  if (!findings.empty()) lines << findingsText(findings);
  return lines.join(u'\n');
}

ordered_json findingsJson(const std::vector<ScenarioFinding>& findings) {
  const auto weight = [](ScenarioRule rule) {
    switch (weightOf(rule)) {
      case FindingWeight::unreadable:
        return "unreadable";
      case FindingWeight::barsPublishing:
        return "barsPublishing";
      case FindingWeight::needsReason:
        return "needsReason";
    }
    return "";
  };
  auto list = ordered_json::array();
  for (const ScenarioFinding& finding : findings) {
    list.push_back({{"rule", scenarioRuleName(finding.rule)},
                    {"weight", weight(finding.rule)},
                    {"where", finding.where},
                    {"step", jsonOrNull(finding.step)},
                    {"other", jsonOrNull(finding.other)},
                    {"days", finding.rule == ScenarioRule::tooLong ? ordered_json(finding.days) : ordered_json()},
                    {"message", findingSentence(finding).toStdString()}});
  }
  return list;
}

QString findingsText(const std::vector<ScenarioFinding>& findings) {
  if (findings.empty()) return Words::tr("Nothing to find fault with: it can be published.");
  QStringList lines;
  for (const auto weight : {FindingWeight::unreadable, FindingWeight::barsPublishing, FindingWeight::needsReason}) {
    bool isTitled = false;
    for (const ScenarioFinding& finding : findings) {
      if (weightOf(finding.rule) != weight) continue;
      if (!isTitled) lines << findingWeightWord(weight);
      isTitled = true;
      lines << QStringLiteral("- ") + findingSentence(finding);
    }
  }
  return lines.join(u'\n');
}

}  // namespace relance
