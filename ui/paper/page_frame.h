// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the pages around the body: letterhead, address in the window, references, footer, fold marks, watermark.
#pragma once

#include <QPainter>

#include "letters/letter_document.h"
#include "paper/letter_font.h"

namespace relance::paper {

/// Watermark, head and foot of one page; page counts from 1. To be painted before the body.
void paintFrame(QPainter& painter, LetterFonts& fonts, const LetterDocument& letter, int page, int pageCount);

/// Where the body of the first page begins, below address and references.
double firstTopOf(AddressWindow window);

}  // namespace relance::paper
