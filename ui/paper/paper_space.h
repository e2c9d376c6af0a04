// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes on the page: millimetres to dots of the device, and where on an A4 sheet everything stands.
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

namespace relance::paper {

inline constexpr int dotsPerInch = 1200;

/// Dots of a PDF of ours.
inline constexpr double mm(double millimetres) { return millimetres * dotsPerInch / 25.4; }
inline constexpr double points(double size) { return size * dotsPerInch / 72.0; }

inline constexpr double pageWidth = mm(210);
inline constexpr double pageHeight = mm(297);
inline constexpr double leftEdge = mm(25);
inline constexpr double rightEdge = mm(190);
inline constexpr double textWidth = rightEdge - leftEdge;
inline constexpr double nextTop = mm(27);
inline constexpr double bottomEdge = mm(281);

inline const QColor ink{0x1A, 0x1E, 0x24};
inline const QColor faintInk{0x56, 0x60, 0x6E};
inline const QColor hairline{0xC4, 0xCA, 0xD1};
inline const QColor rule{0x4A, 0x53, 0x5F};

}  // namespace relance::paper
