// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8_converter.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>

#include "text/utf8.h"

namespace relance {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

const iconv_t noDescriptor = reinterpret_cast<iconv_t>(-1);

std::string upperCase(std::string_view name) {
  std::string upper{name};
  std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return upper;
}

bool isUtf8(std::string_view name) {
  const std::string upper = upperCase(name);
  return upper == "UTF-8" || upper == "UTF8" || upper == "ASCII" || upper == "US-ASCII";
}

/// "//" would ask iconv to skip or replace letters.
iconv_t openDescriptor(std::string_view name) {
  if (name.empty() || name.find('/') != std::string_view::npos || name.find('\0') != std::string_view::npos) return noDescriptor;
  return iconv_open("UTF-8", std::string{name}.c_str());
}

}  // namespace

class Utf8Converter::Engine {
 public:
  explicit Engine(std::string_view encoding) : m_descriptor(openDescriptor(encoding)) { assert(m_descriptor != noDescriptor); }
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  ~Engine() { iconv_close(m_descriptor); }

  struct Result {
    std::size_t consumed;
    bool isBroken;
  };

  /// Stops before a letter that is broken or not all there.
  Result convert(std::string_view bytes, std::string& converted) {
    std::array<char, 16 * 1024> buffer;
    char* in = const_cast<char*>(bytes.data());
    std::size_t inLeft = bytes.size();
    while (inLeft > 0) {
      char* out = buffer.data();
      std::size_t outLeft = buffer.size();
      const std::size_t answer = iconv(m_descriptor, &in, &inLeft, &out, &outLeft);
      const int error = answer == static_cast<std::size_t>(-1) ? errno : 0;
      converted.append(buffer.data(), buffer.size() - outLeft);
      if (error == EILSEQ) return {bytes.size() - inLeft, true};
      if (error == EINVAL) break;
    }
    return {bytes.size() - inLeft, false};
  }

  /// What an encoding with memory still holds back.
  void flush(std::string& converted) {
    std::array<char, 64> buffer;
    char* out = buffer.data();
    std::size_t outLeft = buffer.size();
    iconv(m_descriptor, nullptr, nullptr, &out, &outLeft);
    converted.append(buffer.data(), buffer.size() - outLeft);
  }

 private:
  iconv_t m_descriptor;
};

bool isKnownEncoding(std::string_view name) {
  if (isUtf8(name)) return true;
  const iconv_t descriptor = openDescriptor(name);
  if (descriptor == noDescriptor) return false;
  iconv_close(descriptor);
  return true;
}

Utf8Converter::Utf8Converter(std::string_view encoding)
    : m_engine(isUtf8(encoding) ? nullptr : std::make_unique<Engine>(encoding)) {}
Utf8Converter::Utf8Converter(Utf8Converter&&) noexcept = default;
Utf8Converter& Utf8Converter::operator=(Utf8Converter&&) noexcept = default;
Utf8Converter::~Utf8Converter() = default;

void Utf8Converter::append(std::string_view converted, std::string& utf8) {
  if (converted.empty()) return;
  if (m_isAtStart && converted.starts_with(byteOrderMark)) converted.remove_prefix(byteOrderMark.size());
  m_isAtStart = false;
  utf8 += converted;
}

/// Bytes consumed; fewer than given when the last letter waits for its rest, or when m_broken is set.
std::size_t Utf8Converter::convertWhole(std::string_view bytes, std::string& utf8) {
  if (!m_engine) {
    const std::string_view whole = bytes.substr(0, bytes.size() - unfinishedUtf8(bytes));
    const std::size_t valid = firstInvalidUtf8(whole).value_or(whole.size());
    append(whole.substr(0, valid), utf8);
    if (valid < whole.size()) m_broken = m_consumed + valid;
    return valid;
  }
  std::string converted;
  const auto [consumed, isBroken] = m_engine->convert(bytes, converted);
  append(converted, utf8);
  if (isBroken) m_broken = m_consumed + consumed;
  return consumed;
}

std::optional<std::uint64_t> Utf8Converter::convert(std::string_view bytes, std::string& utf8) {
  if (m_broken || bytes.empty()) return m_broken;
  // Only the few waiting bytes and what completes them are copied, not the piece.
  while (!m_waiting.empty() && !bytes.empty() && !m_broken) {
    m_waiting += bytes.front();
    bytes.remove_prefix(1);
    const std::size_t consumed = convertWhole(m_waiting, utf8);
    m_waiting.erase(0, consumed);
    m_consumed += consumed;
  }
  if (m_broken || bytes.empty()) return m_broken;
  const std::size_t consumed = convertWhole(bytes, utf8);
  m_consumed += consumed;
  if (!m_broken) m_waiting = std::string{bytes.substr(consumed)};
  return m_broken;
}

std::optional<std::uint64_t> Utf8Converter::finish(std::string& utf8) {
  if (m_broken) return m_broken;
  if (!m_waiting.empty()) return m_broken = m_consumed;
  if (m_engine) {
    std::string converted;
    m_engine->flush(converted);
    append(converted, utf8);
  }
  return m_broken;
}

}  // namespace relance
