// SPDX-License-Identifier: GPL-3.0-or-later
// The one-off days that come with the program (resources/holidays/one_off.csv).
#pragma once

#include <span>
#include <vector>

#include "domain/basics/embedded_file.h"
#include "domain/basics/holidays/one_off_day.h"

namespace relance {

/// The embedded file itself.
std::span<const EmbeddedFile> embeddedHolidays();

/// Read from it; a mistake in the shipped file is a bug and asserts.
std::vector<OneOffDay> shippedOneOffDays();

}  // namespace relance
