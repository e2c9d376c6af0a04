// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/world/word_lists.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <span>
#include <string>

#include "domain/basics/embedded_file.h"

namespace relance {

std::span<const EmbeddedFile> embeddedSample();

namespace sample {
namespace {

std::string_view embedded(std::string_view name) {
  const auto files = embeddedSample();
  const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
  assert(found != files.end());
  return found->bytes;
}

}  // namespace

Lines split(std::string_view line, char separator) {
  Lines parts;
  for (std::size_t from = 0;;) {
    const std::size_t end = line.find(separator, from);
    parts.push_back(line.substr(from, end == std::string_view::npos ? end : end - from));
    if (end == std::string_view::npos) return parts;
    from = end + 1;
  }
}

WordLists::WordLists(std::string_view file) {
  for (const std::string_view line : split(file, '\n')) {
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      m_sections.emplace_back(line.substr(1, line.size() - 2), Lines{});
    } else {
      assert(!m_sections.empty());
      m_sections.back().second.push_back(line);
    }
  }
}

bool WordLists::has(std::string_view name) const {
  return std::ranges::any_of(m_sections, [&](const auto& section) { return section.first == name; });
}

const Lines& WordLists::section(std::string_view name) const {
  const auto found = std::ranges::find_if(m_sections, [&](const auto& section) { return section.first == name; });
  assert(found != m_sections.end() && !found->second.empty());
  return found->second;
}

const WordLists& nameLists(std::string_view language) {
  static const std::map<std::string, WordLists, std::less<>> lists = [] {
    std::map<std::string, WordLists, std::less<>> all;
    for (const char* known : {"fr", "de", "en", "nl", "it", "es"}) {
      all.emplace(known, WordLists(embedded("sample/names_" + std::string(known) + ".txt")));
    }
    return all;
  }();
  const auto found = lists.find(language);
  assert(found != lists.end());
  return found->second;
}

const WordLists& noteLists(std::string_view language) {
  static const WordLists french(embedded("sample/notes_fr.txt"));
  static const WordLists english(embedded("sample/notes_en.txt"));
  return language == "fr" ? french : english;
}

const Lines& townLines() {
  static const Lines lines = [] {
    Lines all = split(embedded("sample/towns.txt"), '\n');
    std::erase_if(all, [](std::string_view line) { return line.empty() || line.front() == '#'; });
    return all;
  }();
  return lines;
}

}  // namespace sample
}  // namespace relance
