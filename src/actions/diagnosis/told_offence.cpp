// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/diagnosis/told_offence.h"

#include "letters/tone_guard.h"

namespace relance {

std::optional<Refusal> offenceIn(const std::string& text, const Customer& customer, std::string_view where) {
  for (const Language language : {Language::fr, Language::en}) {
    GuardedMessage message;
    message.language = language;
    message.kind = customer.kind;
    message.tone = Tone::formal;
    message.mayAnnounce = true;
    message.names = {customer.name};
    const auto findings = toneFindings(text, message);
    if (findings.empty()) continue;
    const ToneFinding& first = findings.front();
    return Refusal{RefusalReason::toneOffends,
                   {customer.code, std::string(toneFaultName(first.fault)), first.words, std::string(where)}};
  }
  return std::nullopt;
}

}  // namespace relance
