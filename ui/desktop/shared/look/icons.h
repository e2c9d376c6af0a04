// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of the one set, recoloured by role and sharp at every scale of the screen.
#pragma once

#include <QIcon>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

class QPainter;
class QRectF;

namespace relance {

/// For actions and standard widgets. Its colour follows the theme while the program runs; disabled, it is fainter.
QIcon icon(IconName name, ColourRole role = ColourRole::text);

/// Into a square box given in logical pixels (20 is the drawn size), on whole pixels of the device.
void drawIcon(QPainter& painter, const QRectF& box, IconName name, const QColor& colour);

/// The program's own mark, in its own colours.
QIcon programIcon();

}  // namespace relance
