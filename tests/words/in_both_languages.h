// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the words in English and in French within one test program.
#pragma once

#include <QString>
#include <functional>

#include "text/language.h"

namespace relance {

/// Installs the language for the program, which is made on first use.
void speak(Language language);

struct BothLanguages {
  QString en;
  QString fr;
};
BothLanguages inBoth(const std::function<QString(Language)>& words);

/// Said in both languages, not alike, and with every place filled. `what` names it in a failure.
void expectTranslated(const BothLanguages& words, const std::string& what);

}  // namespace relance
