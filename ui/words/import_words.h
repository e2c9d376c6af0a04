// SPDX-License-Identifier: GPL-3.0-or-later
// What an import detected, in words.
#pragma once

#include <QString>
#include <string_view>

#include "domain/ledger/import_record.h"
#include "exchange/csv/csv_dialect.h"
#include "text/encoding.h"

namespace relance {

/// "dmy", "mdy", "ymd" as a person says it: "day, month, year"; any other text stands for itself.
QString dateOrderWord(std::string_view order);

/// What a file holds: "Customers".
QString importKindWord(ImportKind kind);

/// Why a column is read in its way.
QString dialectOriginWord(DialectOrigin origin);

/// Why an encoding is believed.
QString encodingOriginWord(EncodingOrigin origin);

/// "semicolon", "comma", "tab", "bar".
QString separatorWord(char separator);

/// "comma" or "point"; any other sign stands for itself.
QString decimalSignWord(char sign);

/// Why a customer could not be judged: noRate, badScenario, amountOverflow; any other word stands for itself.
QString customerFaultWord(std::string_view what);

}  // namespace relance
