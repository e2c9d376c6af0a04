// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the content of a cell, the same in rows and in pinned totals.
#pragma once

#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"

class QFont;
class QPainter;
class QRect;

namespace relance {

/// Room left and right of a cell's content, in pixels.
inline constexpr int cellPadding = 8;

/// Text, secondary text, icon and chevron; not the ground.
void paintCellContent(QPainter& painter, const QRect& cell, const TableCell& content, ColumnKind kind, const Palette& palette,
                      const QFont& font);

/// The width that shows the main text whole, padding included; secondary text not counted.
int widthForText(const TableCell& content, const QFont& font);

}  // namespace relance
