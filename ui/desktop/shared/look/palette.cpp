// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/palette.h"

#include <QPalette>
#include <algorithm>
#include <cmath>

namespace relance {
namespace {

Palette fromRgb(const std::array<QRgb, colourRoleCount>& values) {
  Palette palette;
  std::ranges::transform(values, palette.colours.begin(), [](QRgb value) { return QColor::fromRgb(value); });
  return palette;
}

double linear(double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const Palette& lightPalette() {
  static const Palette palette = fromRgb({0xF6F7F9, 0xFFFFFF, 0xE2E6EB, 0xF1F3F6, 0x7C8692, 0x5F7487,  //
                                          0x1A1E24, 0x56606E, 0x0A6466, 0xFFFFFF, 0xDDEFEF,            //
                                          0x17702F, 0x8A5A00, 0xB3261E,                                //
                                          0xFFF6D6, 0xFFE7B8, 0xFFD3A6, 0xFFBDB5,                      //
                                          0x8593A1, 0xBC8600, 0xC9600F, 0xB23A1E, 0x7A1B1B});
  return palette;
}

const Palette& darkPalette() {
  static const Palette palette = fromRgb({0x14171B, 0x1C2025, 0x313840, 0x23282E, 0x7A8591, 0x8FA6BA,  //
                                          0xE7EAEE, 0x9BA6B3, 0x59C9C0, 0x0C1716, 0x1F3A39,            //
                                          0x5BD377, 0xE8B64C, 0xFF8F85,                                //
                                          0x33301A, 0x463A14, 0x5A3D14, 0x72302C,                      //
                                          0x74828F, 0x9C8136, 0xD9A441, 0xE8743A, 0xF2606B});
  return palette;
}

const Palette& paletteOf(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkPalette() : lightPalette();
}

QColor mixed(const QColor& over, const QColor& under, int percent) {
  const auto channel = [percent](int a, int b) { return (a * percent + b * (100 - percent) + 50) / 100; };
  return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

QColor disabledInk(const Palette& palette) { return mixed(palette[ColourRole::secondary], palette[ColourRole::surface], 65); }

double contrastRatio(const QColor& a, const QColor& b) {
  const double lighter = std::max(luminance(a), luminance(b));
  const double darker = std::min(luminance(a), luminance(b));
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace relance
