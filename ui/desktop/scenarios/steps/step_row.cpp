// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/steps/step_row.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "desktop/desk/action_words.h"
#include "text/amount_text.h"
#include "words/channel_words.h"
#include "words/predicate_words.h"
#include "words/qt_text.h"
#include "words/scenario_words.h"
#include "words/step_choice_words.h"
#include "words/step_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StepRow)
};

const QString between = QStringLiteral(" · ");

QString elsewhere(const std::vector<Channel>& fallback) {
  QStringList words;
  for (const Channel channel : fallback) words << channelInSentence(channel);
  return Words::tr("else %1").arg(words.join(QStringLiteral(", ")));
}

QStringList recipients(const std::string& roles) {
  QStringList words;
  for (const QString& role : toQt(roles).split(u',', Qt::SkipEmptyParts)) {
    words << recipientRoleWord(role.trimmed().toStdString());
  }
  return words;
}

/// "Firm e-mail D+16"; what is no step's key stays.
std::string calledInList(const std::string& key, const Scenario& scenario) {
  const auto found = std::ranges::find(scenario.steps, key, &Step::key);
  if (key.empty() || found == scenario.steps.end()) return key;
  return (phraseOf(*found).name + u' ' + stepDayMark(*found)).toStdString();
}

}  // namespace

QList<FindingLine> findingLines(const std::vector<ScenarioFinding>& findings, const std::string& step, const Scenario& scenario) {
  QList<FindingLine> lines;
  for (const ScenarioFinding& finding : findings) {
    if (finding.step != step) continue;
    const bool isReason = weightOf(finding.rule) == FindingWeight::needsReason;
    ScenarioFinding called = finding;
    called.step = calledInList(finding.step, scenario);
    called.other = calledInList(finding.other, scenario);
    lines << FindingLine{findingSentence(called), isReason ? ColourRole::attention : ColourRole::danger};
  }
  return lines;
}

IconName stepIcon(const Step& step) {
  switch (step.kind) {
    case StepKind::reminder:
      return channelIcon(step.channel);
    case StepKind::formalDemand:
      return IconName::registeredLetter;
    case StepKind::decision:
      return step.anchor == Anchor::presentation ? IconName::handover : IconName::decision;
    case StepKind::thankYou:
      return IconName::heart;
  }
  return IconName::item;
}

StepRow stepRow(const Step& step, Currency base, Language language) {
  StepRow row;
  row.mark = stepDayMark(step);
  row.icon = stepIcon(step);
  row.name = phraseOf(step).name;
  QStringList detail{approvalWord(step.approval)};
  if (step.unit == DayUnit::working && step.days != 0) detail << dayUnitWord(step.unit);
  if (step.channel == Channel::call) detail << Words::tr("%n tries", nullptr, step.tries);
  if (!step.fallback.empty()) detail << elsewhere(step.fallback);
  if (step.texts.size() > 1) detail << Words::tr("%n texts in turn", nullptr, static_cast<int>(step.texts.size()));
  if (!step.recipient.empty()) detail << recipients(step.recipient).join(QStringLiteral(", "));
  if (step.when && !step.when->conditions.empty()) detail << Words::tr("if %1").arg(predicatePhrase(*step.when, base, language));
  row.detail = detail.join(between);
  return row;
}

StepRow wholeRow(const Scenario& scenario, Currency base, Language language) {
  StepRow row;
  row.name = Words::tr("The scenario as a whole");
  QStringList detail{Words::tr("from %1").arg(amountWords({scenario.minimumMinor, base}, language))};
  if (scenario.minimumShareBp > 0) {
    detail << Words::tr("and %1 of what is open").arg(toQt(percentText(scenario.minimumShareBp, language)));
  }
  detail << Words::tr("decision on day %1").arg(scenario.decisionDay);
  row.detail = detail.join(between);
  return row;
}

}  // namespace relance
