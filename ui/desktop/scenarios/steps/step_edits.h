// SPDX-License-Identifier: GPL-3.0-or-later
// Steps put into a scenario, taken out and moved, as a person at the list does it; nothing here says what is right.
#pragma once

#include <string>

#include "domain/chasing/policy/scenario.h"

namespace relance {

/// A key that no step of the scenario has nor any of `taken`: "email", "email-2".
std::string freeStepKey(const Scenario& scenario, Channel channel, const std::vector<std::string>& taken);

/// Puts an e-mail after the step at `place` (−1: before all), as firm as that one, in the middle of the days around it. Answers
/// its place. Keys of `taken` were used before and mean something else.
int insertStep(Scenario& scenario, int place, const std::vector<std::string>& taken);

void removeStep(Scenario& scenario, int place);

/// Answers the new place; the old one when there is no room that way.
int moveStep(Scenario& scenario, int place, int by);

/// A scenario of its own that begins like this one: key and names that no one of `taken` (keys) has.
Scenario copyOf(const Scenario& scenario, const std::vector<std::string>& taken);

}  // namespace relance
