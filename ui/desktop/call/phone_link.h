// SPDX-License-Identifier: GPL-3.0-or-later
// A number as the link that a telephone program dials.
#pragma once

#include <QString>
#include <QUrl>
#include <string_view>

namespace relance {

/// "tel:+33465711122": digits alone; a national number of a country whose prefix is known gets it (its leading 0 goes, but in
/// Italy), "00" becomes "+". An empty URL for text without digits.
QUrl phoneLink(const QString& number, std::string_view country);

}  // namespace relance
