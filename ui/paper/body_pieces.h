// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a letter, from the line of place and date to the signature, as pieces.
#pragma once

#include <vector>

#include "letters/letter_document.h"
#include "paper/page_flow.h"
#include "paper/typesetter.h"

namespace relance::paper {

std::vector<Piece> bodyPieces(Typesetter& setter, const LetterDocument& letter);

}  // namespace relance::paper
