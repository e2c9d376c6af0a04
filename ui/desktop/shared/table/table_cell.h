// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of a dense table shows. A model's data() returns answerFor(cell, role); without it the DisplayRole is
// shown plainly.
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>
#include <Qt>
#include <optional>

#include "desktop/shared/look/heat.h"
#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

namespace relance {

struct TableCell {
  QString text;
  QString secondary;  ///< a code or a count behind the text; left out where it does not fit
  std::optional<IconName> icon{};
  ColourRole iconRole{ColourRole::secondary};
  ColourRole textRole{ColourRole::text};  ///< ignored on heat, where text stays text
  bool isStrong{false};
  std::optional<Heat> heat{};
  int indent{0};                   ///< levels, in a tree shown as a table
  std::optional<bool> isOpen{};    ///< a group row with its chevron: open or closed
  std::optional<bool> isTicked{};  ///< a box before the text: ticked or not
  bool isHeading{false};           ///< every cell of a row that heads a group on the window's ground
};

inline constexpr int cellRole = Qt::UserRole + 1;
/// For the clipboard where it is not the text shown: amounts without groups of digits. A QString.
inline constexpr int plainTextRole = Qt::UserRole + 2;

/// What a model's data() answers for this cell, whichever role a table, a clipboard or a screen reader asks.
QVariant answerFor(const TableCell& cell, int role);

}  // namespace relance

Q_DECLARE_METATYPE(relance::TableCell)
