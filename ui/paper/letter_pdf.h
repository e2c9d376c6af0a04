// SPDX-License-Identifier: GPL-3.0-or-later
// Finished letters as PDF: one file for each, or one for the printer with all of them.
#pragma once

#include <span>
#include <string>

#include "letters/letter_document.h"

namespace relance::paper {

struct PrintOptions {
  bool startsOnFrontPages{false};  // for printing on both sides: each letter begins a sheet
};

/// The bytes of a PDF/A-1b file of A4 pages. loadLetterFont() was called before. May be called by several threads at once; two
/// calls differ in the file's date and identity alone.
std::string pdfOf(const LetterDocument& letter);

/// All letters one after another in one file, each with its own page numbers. Not empty (asserted).
std::string mergedPdfOf(std::span<const LetterDocument> letters, const PrintOptions& options = {});

}  // namespace relance::paper
