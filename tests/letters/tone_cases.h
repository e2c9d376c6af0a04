// SPDX-License-Identifier: GPL-3.0-or-later
// What may and may not be said to a debtor, in both languages: the tables that the tone guard is tested with.
#pragma once

#include <vector>

#include "letters/tone_guard.h"

namespace relance {

struct ToneCase {
  Language language;
  ToneFault fault;  // of refused cases
  const char* text;
  bool isConsumer{false};
  bool isFormal{false};
  bool isSpoken{false};
};

const std::vector<ToneCase>& refusedCases();
const std::vector<ToneCase>& passedCases();
const std::vector<ToneCase>& announcedCases();

}  // namespace relance
