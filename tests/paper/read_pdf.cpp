// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/read_pdf.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <regex>

#include "text/blank.h"
#include "text/utf8.h"

namespace relance::paper {
namespace {

std::string withoutEntities(std::string text) {
  const std::pair<const char*, const char*> entities[] = {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
  for (const auto& [entity, sign] : entities) {
    for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity)) {
      text.replace(at, std::string{entity}.size(), sign);
    }
  }
  return text;
}

}  // namespace

ReadPdf::ReadPdf(const std::string& bytes) : m_path(m_folder.filePath("letter.pdf").toStdString()) {
  std::ofstream(m_path, std::ios::binary) << bytes;
}

std::string ReadPdf::run(const std::string& command) const {
  FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) return {};
  std::string output;
  std::array<char, 4096> buffer{};
  while (const auto size = fread(buffer.data(), 1, buffer.size(), pipe)) output.append(buffer.data(), size);
  const int status = pclose(pipe);
  EXPECT_EQ(status, 0) << command << " (poppler-utils and zbar-tools are needed)";
  return output;
}

int ReadPdf::pageCount() const {
  std::smatch match;
  const std::string output = info();
  return std::regex_search(output, match, std::regex("Pages: +(\\d+)")) ? std::stoi(match[1]) : 0;
}

std::string ReadPdf::text(int page) const {
  const std::string pages = page == 0 ? "" : "-f " + std::to_string(page) + " -l " + std::to_string(page);
  return squeezed(run("pdftotext -raw -enc UTF-8 " + pages + " '" + m_path + "' -"));
}

std::vector<PlacedWord> ReadPdf::words(int page) const {
  const std::string number = std::to_string(page);
  const std::string xml = run("pdftotext -bbox-layout -f " + number + " -l " + number + " '" + m_path + "' -");
  static const std::regex word(R"re(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</word>)re");
  const double mmPerPoint = 25.4 / 72;
  std::vector<PlacedWord> words;
  for (std::sregex_iterator match(xml.begin(), xml.end(), word), end; match != end; ++match) {
    const auto at = [&](int group) { return std::stod((*match)[static_cast<std::size_t>(group)]) * mmPerPoint; };
    words.push_back({withoutEntities((*match)[5]), at(1), at(2), at(3), at(4)});
  }
  return words;
}

std::string ReadPdf::codes() const {
  run("pdftoppm -r 200 -f 1 -l 1 -png '" + m_path + "' '" + m_path + "'");
  return run("zbarimg --quiet --raw '" + m_path + "'-*.png 2>/dev/null");
}

std::string ReadPdf::info() const { return run("pdfinfo '" + m_path + "'"); }
std::string ReadPdf::fonts() const { return run("pdffonts '" + m_path + "'"); }

std::string squeezed(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint next = codePointAt(text, i);
    if (!isBlank(next.value)) result += text.substr(i, next.size);
    i += next.size;
  }
  return result;
}

}  // namespace relance::paper
