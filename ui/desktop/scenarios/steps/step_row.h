// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the list of steps in words: when, what, how, and what is wrong with it.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"
#include "domain/basics/currency.h"
#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/policy/scenario_finding.h"
#include "text/language.h"

namespace relance {

struct FindingLine {
  QString sentence;
  ColourRole role{ColourRole::danger};  // attention: it can be published with a reason

  bool operator==(const FindingLine&) const = default;
};

struct StepRow {
  QString mark;  // "D+16"; empty: the scenario as a whole
  IconName icon{IconName::settings};
  QString name;
  QString detail;
  bool isChanged{false};  // against what is in force
  QList<FindingLine> findings;
};

/// What is wrong with the step of that key, steps called as in the list; empty: with the scenario as a whole.
QList<FindingLine> findingLines(const std::vector<ScenarioFinding>& findings, const std::string& step, const Scenario& scenario);

IconName stepIcon(const Step& step);

StepRow stepRow(const Step& step, Currency base, Language language);

/// "From €20.00 · decision on day 28".
StepRow wholeRow(const Scenario& scenario, Currency base, Language language);

}  // namespace relance

Q_DECLARE_METATYPE(relance::StepRow)
