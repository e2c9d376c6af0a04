// SPDX-License-Identifier: GPL-3.0-or-later
// Standard types to Qt's and back, at the one border where they meet.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <string>

#include "domain/basics/date.h"
#include "words/qt_text.h"

namespace relance {

/// UTF-8, as toQt of words/qt_text.h. Bytes that are not UTF-8 become U+FFFD.
std::string toStd(const QString& text);

QDate toQt(Date date);

/// Nothing for an invalid QDate or a year that the program does not accept (domain/basics/date.h).
std::optional<Date> toStd(QDate date);

}  // namespace relance
