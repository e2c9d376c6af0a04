// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of the frame and of lists, in pixels at 100 %, on a grid of 4.
#pragma once

#include <QFontInfo>
#include <QFontMetrics>
#include <algorithm>

namespace relance::metrics {

inline constexpr int railWidth = 184;
inline constexpr int railFoldedWidth = 56;
inline constexpr int topLineHeight = 48;
inline constexpr int footLineHeight = 28;
inline constexpr int inspectorWidth = 360;

inline constexpr int pageMargin = 16;
inline constexpr int gap = 8;
inline constexpr int groupGap = 24;

inline constexpr int iconSize = 20;
inline constexpr int smallIconSize = 16;
inline constexpr int focusRing = 2;
inline constexpr int selectionBar = 3;
inline constexpr qreal cornerRadius = 4;

/// A width for usual type (up to 15 px), wider in proportion when the reader's is larger.
inline int widthFor(const QFont& font, int usual) {
  constexpr int largestUsualType = 15;
  return usual * std::max(largestUsualType, QFontInfo(font).pixelSize()) / largestUsualType;
}

/// At least `usual`, more when the reader's font is larger than ours.
inline int roomFor(const QFontMetrics& font, int usual, int around) { return std::max(usual, font.height() + around); }

inline int rowHeight(const QFontMetrics& font) { return roomFor(font, 30, 10); }
inline int headerHeight(const QFontMetrics& font) { return roomFor(font, 28, 8); }
inline int controlHeight(const QFontMetrics& font) { return roomFor(font, 30, 12); }

}  // namespace relance::metrics
