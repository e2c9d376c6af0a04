// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/holidays/shipped_days.h"

#include <cassert>

namespace relance {

std::vector<OneOffDay> shippedOneOffDays() {
  std::vector<OneOffDay> days;
  for (const EmbeddedFile& file : embeddedHolidays()) {
    const auto read = readOneOffDays(file.bytes);
    assert(read);
    days.insert(days.end(), read->begin(), read->end());
  }
  return days;
}

}  // namespace relance
