// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with one line of a file, and where.
#pragma once

#include <QString>
#include <string_view>

#include "domain/basics/outcome.h"
#include "text/language.h"

namespace relance {

/// `code` is the name of the reason in JSON, that of the enumerator; `sentence` says what is wrong, without the place.
struct ProblemWords {
  std::string_view code;
  QString sentence;
};
ProblemWords problemWords(const Problem& problem, Language language);

/// "Line 12, column 3"; "The file as a whole" for line 0.
QString problemPlace(const Problem& problem);

}  // namespace relance
