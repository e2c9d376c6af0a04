// SPDX-License-Identifier: GPL-3.0-or-later
// What a file leaves open and a person must say, with the answers there are: never guessed.
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "actions/importing/preview_import.h"
#include "text/language.h"

namespace relance {

struct ReadingAnswer {
  QString words;  // "Day first: 3 November 2026"
  SaidDialect dialect;
};

struct OpenQuestion {
  QString sentence;
  QList<ReadingAnswer> answers;  // none: the columns must be named
};

/// Why the file is not read yet; nothing when it is, or when it cannot be read at all. `said` is kept in the answers.
std::optional<OpenQuestion> openQuestion(const ImportPreview& preview, const SaidDialect& said, Language language);

}  // namespace relance
