// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/western_guess.h"

#include <cstddef>
#include <string>

#include "text/utf8.h"
#include "text/utf8_converter.h"

namespace relance {
namespace {

using Place = WesternGuess::Place;

enum class Sort { small, capital, rareLetter, quote, sign, impossible };

/// Windows-1252 first: it wins where nothing tells it from ISO-8859-15.
constexpr std::array<std::string_view, 4> candidates{"WINDOWS-1252", "ISO-8859-15", "CP850", "MACINTOSH"};

constexpr std::u32string_view smallLetters = U"éèàçêôùîâûëïüöäßœ";
constexpr std::u32string_view capitals = U"ÉÈÀÇÊÔÙÎÂÛËÏÜÖÄŒ";
constexpr std::u32string_view rareLetters = U"áíóúñãõåøæìòÿÁÍÓÚÑÃÕÅØÆ";
constexpr std::u32string_view quotes = U"’‘“”«»";
constexpr std::u32string_view signs = U"\u00A0°€–—…§£²³½©®™•ªº";

Sort sortOf(std::optional<char32_t> letter) {
  if (!letter) return Sort::impossible;
  const auto isIn = [&](std::u32string_view list) { return list.find(*letter) != std::u32string_view::npos; };
  if (isIn(smallLetters)) return Sort::small;
  if (isIn(capitals)) return Sort::capital;
  if (isIn(rareLetters)) return Sort::rareLetter;
  if (isIn(quotes)) return Sort::quote;
  return isIn(signs) ? Sort::sign : Sort::impossible;
}

/// 10 is what one expects there; far below zero what never stands there.
int likelihood(Sort sort, Place place) {
  constexpr int impossible = -15;
  switch (sort) {
    case Sort::small:
      return place == Place::afterSmall ? 10 : place == Place::amongCapitals ? -5 : 8;
    case Sort::capital:
      return place == Place::amongCapitals ? 10 : place == Place::afterSmall ? -5 : 8;
    case Sort::rareLetter:
      return 5;
    case Sort::quote:
      return 8;
    case Sort::sign:
      return place == Place::afterSmall || place == Place::beforeSmall ? 0 : 8;
    case Sort::impossible:
      return impossible;
  }
  __builtin_unreachable();
}

std::optional<char32_t> letterOf(unsigned char byte, std::string_view encoding) {
  Utf8Converter converter{encoding};
  std::string text;
  const char c = static_cast<char>(byte);
  if (converter.convert({&c, 1}, text) || converter.finish(text) || text.empty()) return std::nullopt;
  return codePointAt(text, 0).value;
}

bool isSmall(unsigned char c) { return c >= 'a' && c <= 'z'; }
bool isCapital(unsigned char c) { return c >= 'A' && c <= 'Z'; }
bool isBeyondAscii(unsigned char c) { return c >= 0x80; }

}  // namespace

void WesternGuess::countWaiting(unsigned char next) {
  const bool isAfterCapital = isCapital(m_beforeWaiting);
  Place place = Place::alone;
  if (isSmall(m_beforeWaiting) || (isAfterCapital && isSmall(next))) {
    place = Place::afterSmall;
  } else if (isAfterCapital || isCapital(next)) {
    place = Place::amongCapitals;
  } else if (isSmall(next)) {
    place = Place::beforeSmall;
  }
  ++m_counts[m_waiting - 0x80U][static_cast<std::size_t>(place)];
  ++m_total;
  m_waiting = 0;
}

void WesternGuess::add(std::string_view bytes) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (m_waiting != 0) countWaiting(byte);
    if (isBeyondAscii(byte)) {
      if (isBeyondAscii(m_previous)) ++m_touching;
      m_beforeWaiting = m_previous;
      m_waiting = byte;
    }
    m_previous = byte;
  }
}

std::optional<std::string_view> WesternGuess::finish() {
  if (m_waiting != 0) countWaiting(0);
  constexpr std::int64_t enoughSense = 6;
  std::optional<std::string_view> best;
  std::int64_t bestScore = enoughSense * m_total - 1;
  if (m_total == 0 || 4 * m_touching > m_total) return best;
  for (const std::string_view encoding : candidates) {
    std::int64_t score = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
      const auto& places = m_counts[i];
      if (places == std::array<std::int64_t, 4>{}) continue;
      const Sort sort = sortOf(letterOf(static_cast<unsigned char>(0x80 + i), encoding));
      for (std::size_t place = 0; place < places.size(); ++place) {
        score += places[place] * likelihood(sort, static_cast<Place>(place));
      }
    }
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

}  // namespace relance
