// SPDX-License-Identifier: GPL-3.0-or-later
// A letter's table as pieces: head, rows with hairlines, sums.
#pragma once

#include <vector>

#include "letters/letter_document.h"
#include "paper/page_flow.h"
#include "paper/typesetter.h"

namespace relance::paper {

/// Columns are as wide as their contents ask, the room left over shared between them; the first gives way when there is too
/// little, its words broken over lines. The head stands again above rows that begin a page; the last row stays with the sums.
void addTable(Typesetter& setter, const LetterTable& table, std::vector<Piece>& pieces);

}  // namespace relance::paper
