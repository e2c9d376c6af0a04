// SPDX-License-Identifier: GPL-3.0-or-later
// What was agreed in a call, one line each, for its recap: in the customer's language, without any verdict.
#pragma once

#include <string>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "text/language.h"

namespace relance {

/// "un règlement de 9 480,00 € pour le 27 novembre (F-1042 et F-1067)". `year` is not said again.
std::string promisedLine(Money amount, Date day, const std::vector<std::string>& numbers, int year, Language language);

/// "un virement de 9 480,00 €, parti le 20 novembre (F-1042)".
std::string announcedLine(Money amount, Date day, const std::vector<std::string>& numbers, int year, Language language);

/// "vous envoyer ce que vous avez demandé (F-1042)".
std::string documentLine(const std::vector<std::string>& numbers, Language language);

/// "vous rappeler le 25 novembre à 14:30"; the time may be empty.
std::string callbackLine(Date day, const std::string& time, int year, Language language);

}  // namespace relance
