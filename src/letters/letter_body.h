// SPDX-License-Identifier: GPL-3.0-or-later
// A rendered text taken apart into paragraphs and the places where tables, sums and the signature stand.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/basics/outcome.h"
#include "letters/letter_document.h"

namespace relance {

/// What the fields of paper letters put in place of a block or at the head of a paragraph. Control characters: neither a
/// template nor a fact can hold them.
namespace body_marks {
inline constexpr std::string_view schedule = "\x01";
inline constexpr std::string_view interestSchedule = "\x02";
inline constexpr std::string_view amountDue = "\x03";
inline constexpr std::string_view signature = "\x04";
inline constexpr std::string_view strong = "\x05";
inline constexpr std::string_view note = "\x06";
}  // namespace body_marks

enum class BodyPlace { schedule, interestSchedule, amountDue, signature };
using BodyPart = std::variant<LetterParagraph, BodyPlace>;

/// Paragraphs are parted by empty lines. Refused with templateBroken (key, "place") when a block does not stand alone in its
/// paragraph, or a style not at its head.
Outcome<std::vector<BodyPart>> bodyParts(std::string_view key, std::string_view rendered);

/// Without blanks at the ends of lines, with one empty line between paragraphs and one line end at the end: how a message leaves.
std::string tidied(std::string_view rendered);

}  // namespace relance
