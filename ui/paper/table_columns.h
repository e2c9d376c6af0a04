// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a table set in type, and how the width of the page is shared between their columns.
#pragma once

#include <memory>
#include <vector>

#include "letters/letter_document.h"
#include "paper/text_block.h"

namespace relance::paper {

/// One row set: a block for each column, and the fainter lines below them (null where there is none).
struct SetRow {
  std::vector<std::unique_ptr<TextBlock>> texts;
  std::vector<std::unique_ptr<TextBlock>> belows;

  double textHeight() const;
  double height() const;
};

struct SetTable {
  SetRow head;
  std::vector<SetRow> rows;
  std::vector<double> starts;  // of the columns, from the left edge of the sheet
  std::vector<double> widths;
};

/// Cells are set on one line each; when the page is too narrow for them, the first column is broken.
SetTable setTable(Typesetter& setter, const LetterTable& table);

}  // namespace relance::paper
