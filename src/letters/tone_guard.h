// SPDX-License-Identifier: GPL-3.0-or-later
// The guard of tone and law: what a message to a debtor must not say, found before it leaves.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ledger/customer.h"
#include "domain/ledger/tone.h"
#include "text/language.h"

namespace relance {

enum class ToneFault : std::uint8_t {
  threat,        // of anything but lawful steps
  blackmail,     // publication, authorities, bad reviews (Code pénal 312-1, 312-10)
  thirdParty,    // telling customers, banks, employer, family, neighbours
  falseDeed,     // the look of a court or bailiff act (Code pénal 433-13)
  humiliation,   // insults, shame
  levelNumber,   // which reminder it is
  shouting,      // capitals, rows of exclamation marks
  fees,          // costs that the debtor does not owe (CPCE L111-8)
  falsehood,     // prison, striking off, judgments that are none
  privacy,       // health, family; a debt named on a consumer's voicemail
  formalDemand,  // what only a formal demand may state
  announcement,  // a consequence where none may be announced
};

/// "threat", "blackmail" …: stable names.
std::string_view toneFaultName(ToneFault fault);

struct GuardedMessage {
  Language language{Language::fr};
  CustomerKind kind{CustomerKind::business};
  Tone tone{Tone::courteous};      // formal: it is a formal demand
  bool isSpoken{false};            // voicemail or SMS, which others may hear or read
  bool isInsolvent{false};         // procédure collective: nothing is announced
  bool mayAnnounce{false};         // the scenario allows to announce what we then do
  std::vector<std::string> names;  // of customer, people, products: what they are called is not judged
};

struct ToneFinding {
  ToneFault fault;
  std::string words;  // as they stand in the text

  bool operator==(const ToneFinding&) const = default;
};

/// What must be mended, in the order of the text; empty: it may leave. Compares folded words, so that case, accents, apostrophes
/// and hidden characters make no difference. It knows the phrases of resources/tone, not the language: a person reads too.
std::vector<ToneFinding> toneFindings(std::string_view text, const GuardedMessage& message);

/// The consequences that a text announces: each becomes a commitment of ours.
std::vector<std::string> announcementsIn(std::string_view text, const GuardedMessage& message);

}  // namespace relance
