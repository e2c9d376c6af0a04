// SPDX-License-Identifier: GPL-3.0-or-later
// The names of steps and of what a task refers to: "firm e-mail", "callback of 24 Nov 2026". No level number, ever.
#pragma once

#include <QString>
#include <string_view>

#include "domain/chasing/policy/scenario.h"
#include "text/language.h"

namespace relance {

/// A noun phrase that fits a list ("Firm e-mail") and a sentence ("The firm e-mail is due today").
struct StepPhrase {
  QString name;     // with a capital, as a line of its own
  QString subject;  // with its article, at the beginning of a sentence
  bool isFeminine;  // for what agrees with it in French
};

StepPhrase phraseOf(const Step& step);

/// Of a task's ref or a step's key: a step of `scenario` (null: none known) and of the tail that every ladder has, "day-28",
/// "promise:ID", "reject:NUMBER", "callback:DATE", "verify:ID"; any other is named in quotation marks.
StepPhrase phraseOf(std::string_view ref, const Scenario* scenario, Language language);

/// phraseOf(…).name
QString stepName(std::string_view ref, const Scenario* scenario, Language language);

}  // namespace relance
