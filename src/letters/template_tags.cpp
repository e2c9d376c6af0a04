// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template_tags.h"

#include <algorithm>

#include "letters/template.h"

namespace relance {
namespace {

Refusal broken(std::string_view key, std::string what) {
  return {RefusalReason::templateBroken, {std::string{key}, std::move(what)}};
}

bool isControl(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; }

bool isName(std::string_view text) {
  const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, [&](char c) { return isLetter(c) || isDigit(c); });
}

TemplateTag tagOf(std::string_view contents) {
  switch (contents.empty() ? ' ' : contents.front()) {
    case '#':
      return {TagKind::section, contents.substr(1)};
    case '^':
      return {TagKind::invertedSection, contents.substr(1)};
    case '/':
      return {TagKind::sectionEnd, contents.substr(1)};
    default:
      return {TagKind::field, contents};
  }
}

}  // namespace

Outcome<std::vector<TemplateTag>> templateTags(std::string_view key, std::string_view text) {
  if (text.size() > largestTemplate) return broken(key, "size");
  if (std::ranges::any_of(text, isControl)) return broken(key, "control");
  std::vector<TemplateTag> tags;
  std::vector<std::string_view> open;
  for (auto start = text.find("{{"); start != std::string_view::npos; start = text.find("{{", start)) {
    const auto end = text.find("}}", start);
    if (end == std::string_view::npos) return broken(key, "tag " + std::string{text.substr(start, 20)});
    const TemplateTag tag = tagOf(text.substr(start + 2, end - start - 2));
    if (!isName(tag.name))
      return broken(key, "tag " + std::string{text.substr(start, std::min<std::size_t>(end - start + 2, 60))});
    if (tag.kind == TagKind::section || tag.kind == TagKind::invertedSection) open.push_back(tag.name);
    if (static_cast<int>(open.size()) > deepestNesting) return broken(key, "nesting");
    if (tag.kind == TagKind::sectionEnd) {
      if (open.empty() || open.back() != tag.name) return broken(key, "section " + std::string{tag.name});
      open.pop_back();
    }
    tags.push_back(tag);
    start = end + 2;
  }
  if (!open.empty()) return broken(key, "section " + std::string{open.back()});
  return tags;
}

}  // namespace relance
