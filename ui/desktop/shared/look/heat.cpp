// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/heat.h"

namespace relance {
namespace {

ColourRole roleOf(HeatBand band) {
  switch (band) {
    case HeatBand::days1To30:
      return ColourRole::heat1To30;
    case HeatBand::days31To60:
      return ColourRole::heat31To60;
    case HeatBand::days61To90:
      return ColourRole::heat61To90;
    case HeatBand::over90:
      return ColourRole::heatOver90;
  }
  return ColourRole::heatOver90;
}

}  // namespace

std::optional<Heat> heatOf(HeatBand band, std::int64_t part, std::int64_t gross) {
  if (part <= 0 || gross <= 0) return std::nullopt;
  // Divided rather than multiplied: sums over a whole ledger times a hundred may leave 64 bits.
  const auto reaches = [&](std::int64_t fraction) { return part >= gross / fraction + (gross % fraction != 0 ? 1 : 0); };
  if (reaches(5)) return Heat{band, true};
  if (reaches(20)) return Heat{band, false};
  return std::nullopt;
}

QColor heatGround(const Palette& palette, Heat heat) {
  const QColor full = palette[roleOf(heat.band)];
  return heat.isFull ? full : mixed(full, palette[ColourRole::surface], 45);
}

}  // namespace relance
