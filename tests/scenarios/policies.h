// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios for stories: the standard one of the design, and pieces to make others of.
#pragma once

#include <string>
#include <vector>

#include "domain/chasing/policy/policy.h"

namespace relance::stories {

Step reminder(std::string key, Channel channel, int days, Tone tone);
inline Step email(std::string key, int days, Tone tone) { return reminder(std::move(key), Channel::email, days, tone); }
inline Step call(std::string key, int days, Tone tone) { return reminder(std::move(key), Channel::call, days, tone); }
Step decision(std::string key, int days);
Step formalDemand(int daysAfterDecision = 0);

Condition number(Field field, Op op, std::int64_t value);
Condition flag(Field field, bool value);
Condition text(Field field, Op op, std::string_view folded);

/// preventive −5, courteous +2, call +8, firm +16, consequences +21 (a call), decision +28, formal demand, hand-over 8 days
/// after presentation, thanks.
Scenario standardScenario();

Scenario scenarioOf(std::string key, std::vector<Step> steps);

/// Everybody in one segment ("rest") by this scenario; base EUR.
Policy policyOf(Scenario scenario);

}  // namespace relance::stories
