// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that Style is put together from, one for each kind of standard widget.
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QRect;

namespace relance {

struct Palette;

namespace style {

/// A push button's ground, border and, when it is the one that keys act on, ring.
void drawButtonPanel(QPainter& painter, const QStyleOption& option);
/// Ground only: its ring comes as a focus frame of its own.
void drawToolButtonPanel(QPainter& painter, const QStyleOption& option);

/// Text fields, combo boxes, spin boxes: surface with an outline, accent ring while they have the focus.
void drawFieldPanel(QPainter& painter, const QStyleOption& option);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);

void drawCheckMark(QPainter& painter, const QStyleOption& option);
void drawRadioMark(QPainter& painter, const QStyleOption& option);

void drawTab(QPainter& painter, const QStyleOptionTab& option);
void drawHeaderSection(QPainter& painter, const QStyleOption& option);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void drawProgressGroove(QPainter& painter, const QStyleOption& option);
void drawProgressContents(QPainter& painter, const QStyleOptionProgressBar& option);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void drawItemGround(QPainter& painter, const QStyleOption& option);

}  // namespace style
}  // namespace relance
