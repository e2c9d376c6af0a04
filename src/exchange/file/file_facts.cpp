// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/file_facts.h"

#include <algorithm>
#include <array>

#include "exchange/csv/csv_reader.h"
#include "text/blank.h"

namespace relance {
namespace {

using namespace std::string_view_literals;

/// What programs put first into files that people choose by mistake.
constexpr std::array magics{"PK\3\4"sv,
                            "PK\5\6"sv,
                            "%PDF"sv,
                            "\x89PNG"sv,
                            "GIF8"sv,
                            "\xFF\xD8\xFF"sv,
                            "\x1F\x8B"sv,
                            "BZh9"sv,
                            "\xFD"sv
                            "7zXZ"sv,
                            "7z\xBC\xAF"sv,
                            "\x7F"
                            "ELF"sv,
                            "SQLite format 3"sv,
                            "\xD0\xCF\x11\xE0"sv,
                            "Rar!"sv,
                            "MZ\x90"sv};

bool isControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || byte == 0x7F;
}

bool startsLikeUtf16Or32(std::string_view start) {
  return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") || start.starts_with("\0\0\xFE\xFF"sv);
}

/// A mark is missing, yet every other byte of these mostly Latin letters is zero.
std::optional<std::string> unmarkedUtf16(std::string_view start) {
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (start[i] == '\0') ++zeros[i % 2];
  }
  const std::size_t half = start.size() / 2;
  if (half < 2) return std::nullopt;
  if (zeros[1] * 10 >= half * 7 && zeros[0] * 10 < half) return "UTF-16LE";
  if (zeros[0] * 10 >= half * 7 && zeros[1] * 10 < half) return "UTF-16BE";
  return std::nullopt;
}

/// Judged by the first piece: a stray zero byte or two are a problem of their line, a tenth of controls is no text.
bool looksBinary(std::string_view start) {
  for (const auto magic : magics) {
    if (start.starts_with(magic)) return true;
  }
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(start, isControl));
  return controls > 8 ? controls * 50 > start.size() : controls * 4 > start.size();
}

/// Bytes since the last end of line; UTF-16 has those bytes too.
class LongLineWatch {
 public:
  /// The line that is too long, from 1.
  std::optional<std::int64_t> add(std::string_view bytes) {
    const auto last = bytes.find_last_of("\r\n");
    m_lines += std::ranges::count(bytes, '\n');
    m_open = last == std::string_view::npos ? m_open + bytes.size() : bytes.size() - last - 1;
    if (m_open > longestLineBytes) return m_lines + 1;
    return std::nullopt;
  }

 private:
  std::size_t m_open{0};
  std::int64_t m_lines{0};
};

FileExamination failed(ProblemReason reason, std::int64_t line = 0, std::vector<std::string> facts = {}) {
  return {std::nullopt, FileFault{reason, line, std::move(facts)}};
}

}  // namespace

FileExamination examineFile(const NextBytes& bytes, const std::function<bool(std::int64_t)>& keepGoing) {
  Sha256 hash;
  EncodingDetector encodings;
  LongLineWatch longLines;
  FileFacts facts;
  std::optional<std::string> utf16;
  bool isBlank = true;
  for (auto piece = bytes(); !piece.empty(); piece = bytes()) {
    if (facts.bytes == 0) {
      if (!startsLikeUtf16Or32(piece)) utf16 = unmarkedUtf16(piece);
      if (!startsLikeUtf16Or32(piece) && !utf16 && looksBinary(piece)) return failed(ProblemReason::fileBinary);
    }
    facts.bytes += static_cast<std::int64_t>(piece.size());
    if (facts.bytes > largestFileBytes) return failed(ProblemReason::fileTooLarge, 0, {std::to_string(largestFileBytes)});
    if (const auto line = longLines.add(piece)) {
      return failed(ProblemReason::lineTooLong, *line, {std::to_string(longestLineBytes)});
    }
    hash.update(piece);
    encodings.add(piece);
    isBlank = isBlank && trimmed(piece).empty();
    if (!keepGoing(facts.bytes)) return {};
  }
  if (isBlank) return failed(ProblemReason::fileEmpty);
  facts.digest = hash.finish();
  facts.encoding = utf16 ? Encoding{*utf16, EncodingOrigin::guess} : encodings.finish();
  return {facts, std::nullopt};
}

}  // namespace relance
