// SPDX-License-Identifier: GPL-3.0-or-later
// Dates written as text in tests.
#pragma once

#include "domain/basics/date.h"

namespace relance {

inline Date day(std::string_view iso) { return parseIsoDate(iso).value(); }

}  // namespace relance
