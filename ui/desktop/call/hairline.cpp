// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/hairline.h"

#include <QPainter>

#include "desktop/shared/look/palette.h"

namespace relance {

Hairline::Hairline(QWidget* parent) : QWidget(parent) { setFixedWidth(1); }

void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), paletteOf(palette())[ColourRole::line]); }

}  // namespace relance
