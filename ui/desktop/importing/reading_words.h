// SPDX-License-Identifier: GPL-3.0-or-later
// How a file was read and how that is known, in short sentences.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "actions/importing/preview_import.h"
#include "text/language.h"

namespace relance {

/// "sales.csv, 412 kB"; the name alone of a file that is not there.
QString fileWords(const std::filesystem::path& path);

/// "Windows-1252 (a guess: …), semicolon, titles in line 3".
QString lettersWords(const CsvPreview& sample);

/// "day, month, year", with how many dates are read in no other way; empty without dates.
QString datesWords(const ImportPreview& preview);
/// "decimal comma"; empty without amounts.
QString amountsWords(const ImportPreview& preview);

/// "decimal comma", "decimal point".
QString decimalWords(char sign);

/// The name of the order that all date columns agree on; empty when they do not, or are not read yet.
QString commonDateOrder(const ImportPreview& preview);

/// Why a file that is no table at all was not read; nothing for any other.
std::optional<QString> unreadableWords(const ImportPreview& preview, Language language);

/// A column by its title, else by its number.
QString columnWord(const std::optional<CsvPreview>& sample, std::int64_t column);

}  // namespace relance
