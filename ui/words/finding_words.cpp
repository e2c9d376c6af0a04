// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each rule that a scenario can break.
#include <QCoreApplication>

#include "words/qt_text.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

/// A finding's step and other key in quotation marks.
class FindingSentences {
  Q_DECLARE_TR_FUNCTIONS(Finding)

 public:
  explicit FindingSentences(const ScenarioFinding& finding)
      : m_rule(finding.rule), m_step(toQt(finding.step)), m_other(toQt(finding.other)), m_days(finding.days) {}

  QString sentence() const {
    switch (m_rule) {
      case ScenarioRule::keyMissing:
        return tr("The scenario and each of its steps need a key.");
      case ScenarioRule::keyTwice:
        return tr("Two steps have the key “%1”.").arg(m_step);
      case ScenarioRule::numberOutOfRange:
        return tr("A number is too small: amounts and days cannot be negative, tries and the day of the decision begin at 1.");
      case ScenarioRule::toneFalls:
        return tr("Step “%1” is softer than “%2” before it: each step is at least as firm as the one before.")
            .arg(m_step, m_other);
      case ScenarioRule::formalDemandFirst:
        return tr("No reminder stands before the formal demand “%1”: a softer contact comes first.").arg(m_step);
      case ScenarioRule::runAfterDue:
        return tr("Step “%1” comes after the payment run: its days are 0 or negative.").arg(m_step);
      case ScenarioRule::nameMissing:
        return tr("The scenario has no name.");
      case ScenarioRule::formalReminder:
        return tr("Step “%1” is a reminder in the words of a formal demand: give it a softer tone.").arg(m_step);
      case ScenarioRule::demandTwice:
        return tr("“%1” is a second formal demand: it is made once.").arg(m_step);
      case ScenarioRule::thankYouTwice:
        return tr("“%1” is a second thank-you: one is enough.").arg(m_step);
      case ScenarioRule::decisionChannel:
        return tr("Step “%1”: a decision has the channel “decision”, and nothing else has it.").arg(m_step);
      case ScenarioRule::demandByMessage:
        return tr("The formal demand “%1” leaves by letter or registered letter only, in its fallbacks too.").arg(m_step);
      case ScenarioRule::closedOnlyThanks:
        return tr("Step “%1”: a thank-you counts from the day on which everything is paid, and nothing else does.").arg(m_step);
      case ScenarioRule::presentationTooEarly:
        return tr("Step “%1” counts from the presentation of a formal demand, and none stands before it.").arg(m_step);
      case ScenarioRule::decisionTooEarly:
        return tr("Step “%1” counts from a decision, and none stands before it.").arg(m_step);
      case ScenarioRule::contactTooEarly:
        return tr("Step “%1” counts from the contact before it, and it is the first.").arg(m_step);
      case ScenarioRule::beforeItsAnchor:
        return tr("Step “%1” cannot lie before the day it counts from: only a reminder comes before the due date.").arg(m_step);
      case ScenarioRule::daysFall:
        return tr("Step “%1” would be due before “%2”, which comes before it.").arg(m_step, m_other);
      case ScenarioRule::notByItself:
        return tr("Step “%1” cannot leave by itself: a call, a visit or a decision needs a person.").arg(m_step);
      case ScenarioRule::fallbackUseless:
        return tr("Step “%1” has itself or a decision as its fallback.").arg(m_step);
      case ScenarioRule::textTwice:
        return tr("Step “%1” names the text “%2” twice.").arg(m_step, m_other);
      case ScenarioRule::replacesPresent:
        return tr("Step “%1” stands for “%2”, which the scenario still has.").arg(m_step, m_other);
      case ScenarioRule::replacesUnknown:
        return tr("Step “%1” stands for “%2”, which no version in force ever had.").arg(m_step, m_other);
      case ScenarioRule::replacedTwice:
        return tr("Step “%1” stands for “%2”, and so does a step before it.").arg(m_step, m_other);
      case ScenarioRule::entryUnknown:
        return tr("Old debt would enter at “%1”, which is no step of the ladder.").arg(m_other);
      case ScenarioRule::tooLong:
        return tr("%n days pass before the first decision: more than four weeks need a written reason.", nullptr, m_days);
    }
    return {};
  }

 private:
  ScenarioRule m_rule;
  QString m_step;
  QString m_other;
  int m_days;
};

}  // namespace

QString findingSentence(const ScenarioFinding& finding) { return FindingSentences{finding}.sentence(); }

}  // namespace relance
