// SPDX-License-Identifier: GPL-3.0-or-later
// What a try found, as a CSV file to correct the export by.
#pragma once

#include <QString>

#include "desktop/importing/findings_model.h"

namespace relance {

/// One line for each finding, problems first, below a line of titles; UTF-8 with its mark, semicolons in French and commas in
/// English, as the spreadsheets of these languages read it. No cell is run as a formula.
QByteArray findingsCsv(const ImportPreview& preview, Language language);

/// Replaces the file of that name. False when it could not be written whole; then nothing was changed.
bool writeFindings(const QString& path, const ImportPreview& preview, Language language);

}  // namespace relance
