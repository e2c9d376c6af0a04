// SPDX-License-Identifier: GPL-3.0-or-later
// The recipient's address, always whole inside the envelope's window.
#pragma once

#include <QPainter>
#include <QRectF>
#include <string>
#include <vector>

#include "letters/sender.h"
#include "paper/letter_font.h"

namespace relance::paper {

/// The window on the sheet, in dots.
QRectF windowRect(AddressWindow window);

/// Long lines are broken and the type made smaller, to 7 points, until the lines fit; should they still not fit, the address
/// keeps its last lines (street, place, country) and the name is cut.
void paintAddress(QPainter& painter, LetterFonts& fonts, const std::vector<std::string>& lines, AddressWindow window);

}  // namespace relance::paper
