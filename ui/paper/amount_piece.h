// SPDX-License-Identifier: GPL-3.0-or-later
// The amount due between its two rules, with the means of payment and the QR code beside it.
#pragma once

#include "letters/letter_document.h"
#include "paper/page_flow.h"
#include "paper/typesetter.h"

namespace relance::paper {

Piece amountPiece(Typesetter& setter, const AmountDue& due);

}  // namespace relance::paper
