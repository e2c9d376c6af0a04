// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of src/ (UTF-8) as Qt's, and what a language writes of amounts and dates as Qt texts.
#pragma once

#include <QString>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "text/language.h"

namespace relance {

inline QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// In lists and short sentences: "07/10/2026", "7 Oct 2026".
QString dateWords(Date date, Language language);

/// With its currency: "1 234,56 €", "€1,234.56".
QString amountWords(Money money, Language language);

}  // namespace relance
