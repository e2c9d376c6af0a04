// SPDX-License-Identifier: GPL-3.0-or-later
// What the program was asked on its command line.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "desktop/shared/look/theme.h"
#include "domain/basics/date.h"
#include "text/language.h"

namespace relance {

struct ProgramOptions {
  QString ledger;  // empty: the last one, or the first-run page
  std::optional<Language> language;
  std::optional<ThemeChoice> theme;
  std::optional<Date> today;  // none: the creditor's time zone tells
};

/// Either options to go on with, or something to say and an exit code to end with.
struct ReadOptions {
  ProgramOptions options;
  QString message;
  std::optional<int> exitCode;  // 0 after --help, 2 for arguments that are not understood
};

/// `arguments` begin with the program's name. Needs no application; speaks what is installed.
ReadOptions readOptions(const QStringList& arguments);

}  // namespace relance
