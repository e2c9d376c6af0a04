// SPDX-License-Identifier: GPL-3.0-or-later
// Heat: the ground of an aged amount by its bucket, stronger the larger its share of the row.
#pragma once

#include <cstdint>
#include <optional>

#include "desktop/shared/look/palette.h"

namespace relance {

enum class HeatBand { days1To30, days31To60, days61To90, over90 };

struct Heat {
  HeatBand band;
  bool isFull;  ///< else a light one
};

/// Full from 20 % of the row's gross, light from 5 %, none below or when either is not positive. Both in minor units.
std::optional<Heat> heatOf(HeatBand band, std::int64_t part, std::int64_t gross);

QColor heatGround(const Palette& palette, Heat heat);

}  // namespace relance
