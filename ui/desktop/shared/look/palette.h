// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the program by role, light and dark: everything painted asks for a role, never for a colour.
#pragma once

#include <QColor>
#include <array>

class QPalette;

namespace relance {

enum class ColourRole {
  window,
  surface,
  line,
  hover,
  outline,  ///< of fields, buttons, chips, boxes
  data,     ///< one series in a chart
  text,
  secondary,
  accent,
  onAccent,
  tint,  ///< ground of what is selected
  ok,
  attention,
  danger,
  heat1To30,  ///< heat: ground of a cell, its text stays text
  heat31To60,
  heat61To90,
  heatOver90,
  rampNotDue,  ///< ramp: parts of a chart, on surface
  ramp1To30,
  ramp31To60,
  ramp61To90,
  rampOver90,
};
inline constexpr std::size_t colourRoleCount = 23;

struct Palette {
  std::array<QColor, colourRoleCount> colours;

  const QColor& operator[](ColourRole role) const { return colours[static_cast<std::size_t>(role)]; }
};

const Palette& lightPalette();
const Palette& darkPalette();

/// The palette that a widget is drawn in, told by its QPalette: follows a change of theme without being told.
const Palette& paletteOf(const QPalette& palette);

/// `percent` of `over` mixed into `under`, 0 to 100.
QColor mixed(const QColor& over, const QColor& under, int percent);

/// Ink for what is disabled: readable, yet plainly fainter than secondary text.
QColor disabledInk(const Palette& palette);

/// Contrast ratio of WCAG 2.1 (1 to 21), both opaque.
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace relance
