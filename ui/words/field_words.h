// SPDX-License-Identifier: GPL-3.0-or-later
// The names of fields as files, settings and refusals key them: "postalCode", "bank.iban".
#pragma once

#include <QString>
#include <string_view>

namespace relance {

/// As a label: "Postal code". A key that is not known stands for itself.
QString fieldWord(std::string_view key);

/// As a noun inside a sentence: "postal code".
QString fieldInSentence(std::string_view key);

/// Of keys parted by commas: "postal code, IBAN".
QString fieldList(std::string_view keys);

}  // namespace relance
