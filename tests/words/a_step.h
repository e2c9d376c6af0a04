// SPDX-License-Identifier: GPL-3.0-or-later
// A step of a scenario for tests of its words.
#pragma once

#include "domain/chasing/policy/scenario.h"

namespace relance {

inline Step aStep(const std::string& key, StepKind kind, Channel channel, Tone tone) {
  Step step;
  step.key = key;
  step.kind = kind;
  step.channel = channel;
  step.tone = tone;
  return step;
}

}  // namespace relance
