// SPDX-License-Identifier: GPL-3.0-or-later
// How often each reason was told, for people and for programs.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "actions/reading/cause_tally.h"
#include "text/language.h"

namespace relance {

QString tallyText(const TallyRequest& request, const std::vector<CauseTally>& tallies, Language language);

/// {"from","to","by","rows":[{"kind","key","name","code","group","count"}]}
std::string tallyJson(const TallyRequest& request, const std::vector<CauseTally>& tallies, Language language);

}  // namespace relance
