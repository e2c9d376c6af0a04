// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_body.h"

#include <optional>

namespace relance {
namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t start = 0; start <= text.size();) {
    const auto end = std::min(text.find('\n', start), text.size());
    auto line = text.substr(start, end - start);
    while (line.ends_with(' ')) line.remove_suffix(1);
    while (line.starts_with(' ')) line.remove_prefix(1);
    lines.push_back(line);
    start = end + 1;
  }
  return lines;
}

std::vector<std::string> paragraphsOf(std::string_view text) {
  std::vector<std::string> paragraphs;
  bool isOpen = false;
  for (const auto line : linesOf(text)) {
    if (line.empty()) {
      isOpen = false;
    } else if (isOpen) {
      paragraphs.back() += '\n';
      paragraphs.back() += line;
    } else {
      paragraphs.emplace_back(line);
      isOpen = true;
    }
  }
  return paragraphs;
}

std::optional<BodyPlace> placeOf(std::string_view paragraph) {
  if (paragraph == body_marks::schedule) return BodyPlace::schedule;
  if (paragraph == body_marks::interestSchedule) return BodyPlace::interestSchedule;
  if (paragraph == body_marks::amountDue) return BodyPlace::amountDue;
  if (paragraph == body_marks::signature) return BodyPlace::signature;
  return std::nullopt;
}

bool holdsMark(std::string_view text) { return text.find_first_of("\x01\x02\x03\x04\x05\x06") != std::string_view::npos; }

}  // namespace

Outcome<std::vector<BodyPart>> bodyParts(std::string_view key, std::string_view rendered) {
  std::vector<BodyPart> parts;
  for (auto& paragraph : paragraphsOf(rendered)) {
    if (const auto place = placeOf(paragraph)) {
      parts.emplace_back(*place);
      continue;
    }
    ParagraphStyle style = ParagraphStyle::normal;
    if (paragraph.starts_with(body_marks::strong)) style = ParagraphStyle::strong;
    if (paragraph.starts_with(body_marks::note)) style = ParagraphStyle::note;
    if (style != ParagraphStyle::normal) paragraph.erase(0, 1);
    if (holdsMark(paragraph)) return Refusal{RefusalReason::templateBroken, {std::string{key}, "place"}};
    if (!paragraph.empty()) parts.emplace_back(LetterParagraph{std::move(paragraph), style});
  }
  return parts;
}

std::string tidied(std::string_view rendered) {
  std::string text;
  for (const auto& paragraph : paragraphsOf(rendered)) {
    if (!text.empty()) text += "\n\n";
    text += paragraph;
  }
  return text + '\n';
}

}  // namespace relance
