// SPDX-License-Identifier: GPL-3.0-or-later
// What money settled, item by item, as pay, reverse and writeoff tell it.
#pragma once

#include <QStringList>
#include <string>
#include <vector>

#include "actions/payments/settling.h"
#include "text/language.h"

namespace relance {

/// "F-1: 200,00 €", one a line.
QStringList partLines(const std::vector<SettledPart>& parts, Currency currency, Language language);

/// "F-1,F-2" as typed: the parts between commas, without empty ones.
std::vector<std::string> typedList(const std::string& text);

}  // namespace relance
