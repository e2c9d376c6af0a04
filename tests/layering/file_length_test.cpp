// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "layering/source_files.h"

namespace relance::layering {
namespace {

constexpr int longestFile = 400;
constexpr std::size_t longestLine = 130;

const std::vector<std::string> folders{"src", "ui", "tests", "resources", "scripts"};
const std::vector<std::string> codeEndings{".h", ".cpp", ".cmake", "CMakeLists.txt", ".sh", ".py"};

std::size_t codePoints(std::string_view line) {
  return static_cast<std::size_t>(
      std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

TEST(Files, AreShortEnoughToBeRead) {
  auto endings = codeEndings;
  endings.push_back(".sql");
  for (const auto& file : sourceFiles(folders, endings)) {
    EXPECT_LE(linesOf(file.text).size(), longestFile) << file.path;
  }
}

TEST(Files, HaveLinesThatFitTheScreen) {
  for (const auto& file : sourceFiles({"src", "ui", "tests"}, {".h", ".cpp"})) {
    int number = 0;
    for (const auto line : linesOf(file.text)) {
      ++number;
      EXPECT_LE(codePoints(line), longestLine) << file.path << ":" << number;
    }
  }
}

TEST(Files, NameTheirLicenceInTheFirstLine) {
  for (const auto& file : sourceFiles(folders, codeEndings)) {
    const auto lines = linesOf(file.text);
    const bool isScript = !lines.empty() && lines.front().starts_with("#!");
    const std::string_view first = lines.size() > 1 && isScript ? lines[1] : lines.empty() ? "" : lines.front();
    EXPECT_TRUE(first.ends_with("SPDX-License-Identifier: GPL-3.0-or-later")) << file.path;
  }
}

TEST(Files, AreNamedForOneIdea) {
  static const std::regex vague("(^|_)(utils?|helpers?|manager|common|misc)(_|\\.|$)");
  for (const auto& file : sourceFiles(folders, codeEndings)) {
    const std::string name = file.path.substr(file.path.rfind('/') + 1);
    EXPECT_FALSE(std::regex_search(name, vague)) << file.path;
    const bool isSnakeCase = std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    EXPECT_TRUE(isSnakeCase || name == "CMakeLists.txt") << file.path;
  }
}

TEST(Files, OfHeadersSayWhatTheyAreFor) {
  for (const auto& file : sourceFiles({"src", "ui"}, {".h"})) {
    const auto lines = linesOf(file.text);
    ASSERT_GT(lines.size(), 2U) << file.path;
    EXPECT_TRUE(lines[1].starts_with("// ")) << file.path << ": the second line says what the file is for";
    EXPECT_NE(file.text.find("#pragma once"), std::string::npos) << file.path;
  }
}

}  // namespace
}  // namespace relance::layering
