// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own sources as the layering tests read them: paths, lines, and C++ with its comments and texts taken apart.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace relance::layering {

/// path: below the project's folder, with slashes ("src/domain/basics/id.h").
struct SourceFile {
  std::string path;
  std::string text;
};

/// Every file below these folders whose name ends in one of these ways, in the order of the paths.
std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings);

/// A text literal; neighbours that the compiler joins are joined.
struct Literal {
  int line{0};
  std::string text;  // escapes resolved as far as \" \\ \n
};

/// C++ without its comments; texts are emptied in `code` (line ends kept) and stand in `literals`.
struct CodeAndTexts {
  std::string code;
  std::vector<Literal> literals;
};
CodeAndTexts takeApart(std::string_view cpp);

struct Include {
  int line{0};
  std::string target;
  bool isAngled{false};
};
std::vector<Include> includesOf(const SourceFile& file);

/// 1 for the first line.
int lineAt(std::string_view text, std::size_t position);

}  // namespace relance::layering
