// SPDX-License-Identifier: GPL-3.0-or-later
// How deadlines are drawn and sorted on the wall: an icon for each kind, a few classes of kinds, how near a day is.
#pragma once

#include <QString>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"
#include "domain/chasing/deadlines/deadline.h"

namespace relance {

/// What is missed at a cost first.
enum class DeadlineClass { law, insurer, demands, disputes, ourWord, promises, comingBack };

inline constexpr int deadlineClassCount = 7;

DeadlineClass classOf(DeadlineKind kind);
QString deadlineClassWord(DeadlineClass one);

IconName deadlineIcon(DeadlineKind kind);
IconName deadlineClassIcon(DeadlineClass one);

/// "in 7 d", "today", "5 d past".
QString daysLeftWords(int days);
/// Past: danger; within a week: attention.
ColourRole daysLeftRole(int days);

}  // namespace relance
