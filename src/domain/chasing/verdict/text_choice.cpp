// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/text_choice.h"

#include <algorithm>
#include <utility>

namespace relance {

std::string textFor(const Step& step, std::span<const TextUse> uses) {
  using Place = std::pair<Date, std::int64_t>;
  const std::string* chosen = nullptr;
  Place oldest;
  for (const std::string& text : step.texts) {
    Place last{Date::min(), 0};
    for (const TextUse& use : uses) {
      if (use.step == step.key && use.text == text) last = std::max(last, Place{use.day, use.contact.value});
    }
    if (chosen != nullptr && last >= oldest) continue;
    chosen = &text;
    oldest = last;
  }
  return chosen == nullptr ? std::string() : *chosen;
}

}  // namespace relance
