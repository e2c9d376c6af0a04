// SPDX-License-Identifier: GPL-3.0-or-later
// A time of day as people type it.
#pragma once

#include <QString>
#include <optional>

namespace relance {

/// "14:30", "14h30", "14.30", "1430", "14 h", "14" as "14:30" or "14:00"; with "am" or "pm" too ("3pm"). Nothing for anything
/// else.
std::optional<QString> parseTypedTime(const QString& text);

}  // namespace relance
