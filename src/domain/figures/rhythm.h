// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts so regular that a payer can foresee the next one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/chasing/policy/scenario.h"
#include "domain/ledger/channel.h"

namespace relance {

/// An executed contact of ours that chases or warns, as the customer met it.
struct MetContact {
  Date day;
  Channel channel{Channel::call};
  std::string wording;   // tone and variant of what was written: "courteous/a"; empty: nothing was written
  std::string scenario;  // key of the scenario and step it stood for; empty: none
  std::string step;
};

enum class RhythmKind : std::uint8_t { gap, channel, wording };

/// The name used in JSON.
std::string_view rhythmKindName(RhythmKind kind);

/// What of the contacts up to the last one was alike.
struct Rhythm {
  RhythmKind kind{RhythmKind::gap};
  int times{0};  // contacts by the same channel or in the same words running, or equal gaps running; 3 or more
  int days{0};   // of the gap
  Channel channel{Channel::call};
  std::string wording;
  Date since;  // day of the first of them
  Date last;

  bool operator==(const Rhythm&) const = default;
};

/// So many running make a rhythm.
inline constexpr int rhythmLength = 3;

/// `contacts`: of one customer, oldest first. Gaps are calendar days; two contacts of one day are no gap. What was not written is
/// passed over for wordings.
std::vector<Rhythm> rhythmsOf(std::span<const MetContact> contacts);

/// What a person could do about a rhythm.
enum class RhythmRemedy : std::uint8_t {
  letDaysVary,       // the step has no days of play: give it some
  callOnAnotherDay,  // it has some, or no step stands behind it: another day by hand
  changeChannel,     // put another channel in between
  addText,           // the step has fewer than two texts: give it another
  writeAnew          // it has some, and yet, or no step stands behind it: write to him in person
};

/// The name used in JSON.
std::string_view rhythmRemedyName(RhythmRemedy remedy);

/// `step`: behind the last contact, as it is in force now; null: none.
RhythmRemedy remedyFor(RhythmKind kind, const Step* step);

}  // namespace relance
