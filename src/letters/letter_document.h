// SPDX-License-Identifier: GPL-3.0-or-later
// A finished letter: every word, amount and date as it will stand on paper, and nothing left to decide but where lines break.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "letters/sender.h"
#include "text/language.h"

namespace relance {

enum class ParagraphStyle : std::uint8_t { normal, strong, note };

/// May hold line ends.
struct LetterParagraph {
  std::string text;
  ParagraphStyle style{ParagraphStyle::normal};

  bool operator==(const LetterParagraph&) const = default;
};

enum class CellAlign : std::uint8_t { left, right };

struct LetterColumn {
  std::string title;
  CellAlign align{CellAlign::left};

  bool operator==(const LetterColumn&) const = default;
};

struct LetterCell {
  std::string text;
  std::string below;  // a second, fainter line; may be empty

  bool operator==(const LetterCell&) const = default;
};

/// A line under a table: what it sums up, how it was reckoned, and the amount in the last column.
struct SumLine {
  std::string label;
  std::string detail;  // may be empty
  std::string amount;

  bool operator==(const SumLine&) const = default;
};

struct LetterTable {
  std::vector<LetterColumn> columns;
  std::vector<std::vector<LetterCell>> rows;  // each as long as columns
  std::vector<SumLine> sums;

  bool operator==(const LetterTable&) const = default;
};

struct TextRun {
  std::string text;
  bool isStrong{false};

  bool operator==(const TextRun&) const = default;
};
using RunLine = std::vector<TextRun>;

/// The one figure that matters, between two rules, with the ways to pay it beside it.
struct AmountDue {
  std::string above;  // what it is, where no sentence leads to it; may be empty
  std::string amount;
  std::string below;  // what grows day by day; may be empty
  std::vector<RunLine> means;
  std::string paymentCode;  // content of the QR code; empty: none
  std::string codeCaption;

  bool operator==(const AmountDue&) const = default;
};

/// Closing words, room for the hand, and who signs.
struct SignatureBlock {
  std::string name;
  std::string title;
  std::string enclosures;  // may be empty

  bool operator==(const SignatureBlock&) const = default;
};

using LetterBlock = std::variant<LetterParagraph, LetterTable, AmountDue, SignatureBlock>;

struct LetterDocument {
  std::string title;  // of the file, for readers and archives
  Language language{Language::fr};
  AddressWindow window{AddressWindow::french};
  std::string accentColour;  // "#RRGGBB"
  std::string senderName;
  std::string senderLine;               // address, telephone, e-mail
  std::vector<std::string> address;     // of the recipient, in the order of the envelope; the first line is the name
  std::vector<std::string> references;  // ours, theirs, who answers
  std::string sendingLine;              // "Lettre recommandée …"; may be empty
  std::string placeAndDate;
  std::string object;
  std::string continuationLine;  // at the head of further pages
  std::vector<LetterBlock> blocks;
  std::string footer;     // our legal facts
  std::string watermark;  // empty: none
  std::string fileStem;   // for safeFileName: date, code, name, kind, reference

  bool operator==(const LetterDocument&) const = default;
};

}  // namespace relance
