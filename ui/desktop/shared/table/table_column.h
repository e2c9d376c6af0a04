// SPDX-License-Identifier: GPL-3.0-or-later
// A column of a dense table and how the columns share the width there is.
#pragma once

#include <QList>
#include <QString>

namespace relance {

enum class ColumnKind {
  name,    ///< text at the left, its end gives way to "…"
  words,   ///< as name, with the icon of the reason before it
  number,  ///< at the right; never shortened: one that does not fit (a column drawn too narrow) is shown as "…"
};

struct TableColumn {
  QString id;  ///< stable: widths are remembered under it
  ColumnKind kind{ColumnKind::name};
  int width{100};              ///< wanted, in pixels for usual type
  int least{60};               ///< never narrower
  int yields{0};               ///< when room is short 1 gives way first, then 2 …; 0 keeps its width
  bool takesRest{false};       ///< gets the room that is left over
  bool neverCut{false};        ///< grows to the widest text seen; numbers always do
  bool hairlineBefore{false};  ///< the meaning of columns changes here
};

/// Widths that fill `room` when that is possible; otherwise as narrow as the columns allow. `wanted` has one entry a column.
QList<int> sharedWidths(const QList<TableColumn>& columns, const QList<int>& wanted, int room);

}  // namespace relance
