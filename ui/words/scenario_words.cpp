// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/scenario_words.h"

#include <QCoreApplication>
#include <cstdlib>

#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Scenario)
};

QString whenOf(Anchor anchor, int days, const QString& span) {
  switch (anchor) {
    case Anchor::due:
      if (days == 0) return Words::tr("on the due date");
      return days < 0 ? Words::tr("%1 before the due date").arg(span) : Words::tr("%1 after the due date").arg(span);
    case Anchor::contact:
      return Words::tr("%1 after the last contact").arg(span);
    case Anchor::presentation:
      return Words::tr("%1 after the presentation of the formal demand").arg(span);
    case Anchor::run:
      return days == 0 ? Words::tr("on the day of the payment run") : Words::tr("%1 before the payment run").arg(span);
    case Anchor::decision:
      return days == 0 ? Words::tr("on the day of the decision") : Words::tr("%1 after the decision").arg(span);
    case Anchor::closed:
      return Words::tr("%1 after everything is paid").arg(span);
  }
  return {};
}

}  // namespace

QString scenarioName(const Scenario& scenario, Language language) {
  const std::string_view wanted = languageCode(language);
  for (const auto& [code, name] : scenario.names) {
    if (code == wanted && !name.empty()) return toQt(name);
  }
  for (const auto& [code, name] : scenario.names) {
    if (!name.empty()) return toQt(name);
  }
  return toQt(scenario.key);
}

QString stepDayPhrase(const Step& step) {
  const int days = std::abs(step.days);
  const QString span =
      step.unit == DayUnit::working ? Words::tr("%n working days", nullptr, days) : Words::tr("%n days", nullptr, days);
  return whenOf(step.anchor, step.days, span);
}

QString findingWeightWord(FindingWeight weight) {
  switch (weight) {
    case FindingWeight::unreadable:
      return Words::tr("The engine cannot follow it");
    case FindingWeight::barsPublishing:
      return Words::tr("It cannot be published");
    case FindingWeight::needsReason:
      return Words::tr("It can be published with a written reason");
  }
  return {};
}

QString scenarioFieldWord(std::string_view field) {
  if (field == "name") return Words::tr("name");
  if (field == "minimum") return Words::tr("smallest amount");
  if (field == "minimumShare") return Words::tr("smallest share");
  if (field == "decisionDay") return Words::tr("day of the decision");
  if (field == "entry") return Words::tr("entry of old debt");
  if (field == "kind") return Words::tr("kind", "of step");
  if (field == "channel") return Words::tr("channel");
  if (field == "fallback") return Words::tr("fallbacks");
  if (field == "accepts") return Words::tr("also done by");
  if (field == "anchor") return Words::tr("counted from");
  if (field == "days") return Words::tr("days");
  if (field == "unit") return Words::tr("kind of days");
  if (field == "jitter") return Words::tr("days of play");
  if (field == "tone") return Words::tr("tone");
  if (field == "approval") return Words::tr("who lets it leave");
  if (field == "when") return Words::tr("condition");
  if (field == "writtenGap") return Words::tr("days between letters");
  if (field == "tries") return Words::tr("tries without answer");
  if (field == "voicemailCounts") return Words::tr("voicemail counts");
  if (field == "replaces") return Words::tr("stands for");
  if (field == "sender") return Words::tr("sender");
  if (field == "recipient") return Words::tr("recipient");
  if (field == "texts") return Words::tr("texts");
  return toQt(field);
}

QString policyFaultPhrase(std::string_view what) {
  if (const auto rule = parseScenarioRule(what)) return findingSentence({*rule, {}, {}, {}, 0});
  if (what == "not JSON") return Words::tr("this is no JSON");
  if (what == "unknown field") return Words::tr("there is no such field");
  if (what == "unknown name") return Words::tr("there is no such value");
  if (what == "missing") return Words::tr("this is missing");
  if (what == "out of range") return Words::tr("the number is too large or too small");
  if (what == "an object is expected") return Words::tr("an object is expected");
  if (what == "a list is expected") return Words::tr("a list is expected");
  if (what == "a list of texts is expected") return Words::tr("a list of texts is expected");
  if (what == "a list of conditions is expected") return Words::tr("a list of conditions is expected");
  if (what == "a text is expected") return Words::tr("a text is expected");
  if (what == "a whole number is expected") return Words::tr("a whole number is expected");
  if (what == "1 to 100 characters without spaces are expected") {
    return Words::tr("1 to 100 characters without spaces are expected");
  }
  if (what == "true or false is expected") return Words::tr("true or false is expected");
  if (what == "a text, a whole number, true or false is expected")
    return Words::tr("a text, a whole number, true or false is expected");
  if (what == "pairs of days and step key are expected") return Words::tr("pairs of days and a step’s key are expected");
  if (what == "does not suit the field") return Words::tr("this does not suit the field");
  if (what == "either all or any is expected") return Words::tr("either “all” or “any” is expected");
  return toQt(what);
}

}  // namespace relance
