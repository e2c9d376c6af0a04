// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/source_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

namespace relance::layering {
namespace {

namespace fs = std::filesystem;

bool isWordCharacter(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Walks through C++ once, from comment to text to code.
class Reader {
 public:
  explicit Reader(std::string_view cpp) : m_cpp(cpp) {}

  CodeAndTexts read() {
    while (m_at < m_cpp.size()) {
      if (starts("//")) {
        skipUntil("\n", false);
      } else if (starts("/*")) {
        skipUntil("*/", true);
      } else if (starts("R\"") && (m_at == 0 || !isWordCharacter(m_cpp[m_at - 1]))) {
        readRawText();
      } else if (m_cpp[m_at] == '"') {
        readText();
      } else if (m_cpp[m_at] == '\'' && (m_at == 0 || !isWordCharacter(m_cpp[m_at - 1]))) {
        skipCharacter();
      } else {
        emit(m_cpp[m_at++]);
      }
    }
    return std::move(m_result);
  }

 private:
  bool starts(std::string_view token) const { return m_cpp.substr(m_at, token.size()) == token; }

  void emit(char c) {
    if (c != ' ' && c != '\n') m_mayJoin = false;
    m_result.code += c;
  }

  void keepLineEnds(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      if (m_cpp[i] == '\n') m_result.code += '\n';
    }
  }

  void skipUntil(std::string_view end, bool withEnd) {
    const auto found = m_cpp.find(end, m_at + 2);
    const auto to = found == std::string_view::npos ? m_cpp.size() : found + (withEnd ? end.size() : 0);
    keepLineEnds(m_at, to);
    m_at = to;
  }

  void skipCharacter() {
    m_at += m_cpp[m_at + 1] == '\\' ? 3 : 2;
    while (m_at < m_cpp.size() && m_cpp[m_at] != '\'') ++m_at;
    ++m_at;
    m_result.code += "' '";
    m_mayJoin = false;
  }

  void add(std::string text, std::size_t from) {
    if (m_mayJoin && !m_result.literals.empty()) {
      m_result.literals.back().text += text;
    } else {
      m_result.literals.push_back({lineAt(m_cpp, from), std::move(text)});
    }
    m_result.code += "\"\"";
    keepLineEnds(from, m_at);
    m_mayJoin = true;
  }

  void readRawText() {
    const std::size_t from = m_at;
    const auto open = m_cpp.find('(', m_at);
    const std::string close = ")" + std::string{m_cpp.substr(m_at + 2, open - m_at - 2)} + "\"";
    const auto end = m_cpp.find(close, open);
    m_at = end + close.size();
    add(std::string{m_cpp.substr(open + 1, end - open - 1)}, from);
  }

  void readText() {
    const std::size_t from = m_at++;
    std::string text;
    while (m_at < m_cpp.size() && m_cpp[m_at] != '"') {
      if (m_cpp[m_at] == '\\') ++m_at;
      text += m_cpp[m_at - 1] == '\\' && m_cpp[m_at] == 'n' ? '\n' : m_cpp[m_at];
      ++m_at;
    }
    ++m_at;
    add(std::move(text), from);
  }

  std::string_view m_cpp;
  std::size_t m_at{0};
  bool m_mayJoin{false};
  CodeAndTexts m_result;
};

std::string contentOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings) {
  const fs::path root{RELANCE_SOURCE_DIR};
  std::vector<SourceFile> files;
  for (const auto& folder : folders) {
    if (!fs::exists(root / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string name = entry.path().filename().string();
      const bool isWanted = std::ranges::any_of(endings, [&](const auto& ending) { return name.ends_with(ending); });
      if (!entry.is_regular_file() || !isWanted) continue;
      files.push_back({fs::relative(entry.path(), root).generic_string(), contentOf(entry.path())});
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

CodeAndTexts takeApart(std::string_view cpp) { return Reader(cpp).read(); }

std::vector<Include> includesOf(const SourceFile& file) {
  static const std::regex directive(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])", std::regex::multiline);
  std::vector<Include> includes;
  for (auto it = std::sregex_iterator(file.text.begin(), file.text.end(), directive); it != std::sregex_iterator{}; ++it) {
    const auto position = static_cast<std::size_t>(it->position(2));
    includes.push_back({lineAt(file.text, position), (*it)[2].str(), (*it)[1].str() == "<"});
  }
  return includes;
}

int lineAt(std::string_view text, std::size_t position) {
  return 1 + static_cast<int>(std::ranges::count(text.substr(0, position), '\n'));
}

}  // namespace relance::layering
