// SPDX-License-Identifier: GPL-3.0-or-later
// What an import found and made, for people and for programs.
#pragma once

#include <QString>
#include <string>

#include "actions/importing/import_report.h"
#include "text/language.h"

namespace relance {

/// How the file was read, what is new, and every problem with its line.
QString importText(const ImportReport& report, Language language);

/// Keys and their order never change once published (docs/command_line.md).
std::string importJson(const ImportReport& report, Language language);

}  // namespace relance
