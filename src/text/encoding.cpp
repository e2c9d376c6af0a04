// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

#include "text/utf8.h"
#include "text/utf8_converter.h"

namespace relance {
namespace {

using namespace std::string_view_literals;

/// UTF-32LE before UTF-16LE, of which its mark is a longer form.
constexpr std::array marks{std::pair{"\xEF\xBB\xBF"sv, "UTF-8"sv}, std::pair{"\xFF\xFE\0\0"sv, "UTF-32LE"sv},
                           std::pair{"\0\0\xFE\xFF"sv, "UTF-32BE"sv}, std::pair{"\xFF\xFE"sv, "UTF-16LE"sv},
                           std::pair{"\xFE\xFF"sv, "UTF-16BE"sv}};

/// Enough for statistics, and little beside the time to read a large file.
constexpr std::size_t enoughForStatistics = 256 * 1024;

bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

}  // namespace

void EncodingDetector::Closer::operator()(uchardet* detector) const { uchardet_delete(detector); }

EncodingDetector::EncodingDetector() : m_statistics(uchardet_new()) {
  if (!m_statistics) throw std::bad_alloc{};
}

EncodingDetector::EncodingDetector(EncodingDetector&&) noexcept = default;
EncodingDetector& EncodingDetector::operator=(EncodingDetector&&) noexcept = default;
EncodingDetector::~EncodingDetector() = default;

void EncodingDetector::add(std::string_view bytes) {
  m_start += bytes.substr(0, 4 - std::min<std::size_t>(4, m_start.size()));
  countUtf8(bytes);
  m_western.add(bytes);
  askStatistics(bytes);
}

void EncodingDetector::countUtf8(std::string_view bytes) {
  std::string joined;
  if (!m_unfinished.empty()) {
    joined = m_unfinished;
    joined += bytes;
    bytes = joined;
  }
  const std::size_t end = bytes.size() - unfinishedUtf8(bytes);
  for (std::size_t i = 0; i < end;) {
    if (!isBeyondAscii(bytes[i])) {
      ++i;
      continue;
    }
    const CodePoint next = codePointAt(bytes, i);
    ++(next.isValid ? m_validLetters : m_invalidBytes);
    i += next.size;
  }
  m_unfinished = std::string{bytes.substr(end)};
}

void EncodingDetector::askStatistics(std::string_view bytes) {
  if (m_statisticsBytes == 0) {
    const auto first = std::ranges::find_if(bytes, isBeyondAscii);
    bytes.remove_prefix(static_cast<std::size_t>(first - bytes.begin()));
  }
  bytes = bytes.substr(0, enoughForStatistics - m_statisticsBytes);
  if (bytes.empty()) return;
  m_statisticsBytes += bytes.size();
  uchardet_handle_data(m_statistics.get(), bytes.data(), bytes.size());
}

std::string EncodingDetector::guess() {
  if (const auto western = m_western.finish()) return std::string{*western};
  uchardet_data_end(m_statistics.get());
  const std::string_view name = uchardet_get_charset(m_statistics.get());
  // Windows-1252 holds all letters of ISO-8859-1 at the same places, and is what programs mean by it.
  const bool isUsable = !name.empty() && name != "ISO-8859-1" && name != "ASCII" && name != "UTF-8" && isKnownEncoding(name);
  return isUsable ? std::string{name} : "WINDOWS-1252";
}

Encoding EncodingDetector::finish() {
  for (const auto& [mark, name] : marks) {
    if (m_start.starts_with(mark)) return {std::string{name}, EncodingOrigin::bom};
  }
  if (m_validLetters + m_invalidBytes == 0 && m_unfinished.empty()) return {"UTF-8", EncodingOrigin::ascii};
  if (m_invalidBytes == 0 && m_validLetters > 0) return {"UTF-8", EncodingOrigin::validUtf8};
  if (m_validLetters > m_invalidBytes) return {"UTF-8", EncodingOrigin::guess};
  return {guess(), EncodingOrigin::guess};
}

Encoding detectEncoding(std::string_view bytes) {
  EncodingDetector detector;
  detector.add(bytes);
  return detector.finish();
}

}  // namespace relance
