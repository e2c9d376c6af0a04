// SPDX-License-Identifier: GPL-3.0-or-later
// How doubts are drawn, and the letter of each verdict: the first of a French word, as in a call.
#pragma once

#include <Qt>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"
#include "domain/chasing/cleaning/doubt.h"

namespace relance {

IconName doubtIcon(Doubt doubt);
ColourRole doubtRole(Doubt doubt);

Qt::Key verdictKey(CleaningVerdict verdict);

}  // namespace relance
