// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulation counts, made ready to be shown: by kind of work and collector, day by day, and the customers behind a number.
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "actions/reading/simulated_days.h"
#include "desktop/scenarios/simulation/day_bars.h"
#include "desktop/shared/look/icon_names.h"

namespace relance {

/// The same days as the draft and as what is in force would have them.
struct SimulatedRuns {
  std::vector<SimulatedWorkday> shown;
  std::optional<std::vector<SimulatedWorkday>> otherwise;  // none: nothing is drafted
};

/// One kind of work, of everybody or of one collector.
struct Counted {
  std::string key;                         // of SimulatedWorkday::counts
  std::optional<std::string> collector{};  // login; empty: nobody in particular
};

/// Keys of SimulatedWorkday::counts that are not zero in one of the runs, calls first.
std::vector<std::string> countedKeys(const SimulatedRuns& runs);

/// "Call", "Decision to take": what is counted under a key.
QString countWord(const std::string& key);
IconName countIcon(const std::string& key);

int totalOf(const std::vector<SimulatedWorkday>& days, const Counted& counted);

/// Who has any of that work in one of the runs, and how much of it in the one shown: the most first, nobody in particular last.
std::vector<std::pair<std::string, int>> collectorsOf(const SimulatedRuns& runs, const std::string& key);

/// All that comes in, in that currency.
std::int64_t paidIn(const std::vector<SimulatedWorkday>& days, Currency currency);

QList<DayBar> barsOf(const SimulatedRuns& runs, const Counted& counted);

/// In ranking order.
std::vector<const SimulatedLine*> linesOf(const SimulatedWorkday& day, const Counted& counted);

}  // namespace relance
