// SPDX-License-Identifier: GPL-3.0-or-later
// Finds how the bytes of a file stand for letters: by its mark, else by its form, else by a guess that is shown to the user.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "text/western_guess.h"

struct uchardet;

namespace relance {

/// Why the encoding is believed.
enum class EncodingOrigin {
  bom,        // the file says so in its first bytes
  ascii,      // nothing but ASCII: any usual encoding reads it alike
  validUtf8,  // letters beyond ASCII, all of them valid UTF-8
  guess,      // the likeliest; a person should look at some names before believing it
};

struct Encoding {
  std::string name;  // as iconv knows it: "UTF-8", "UTF-16LE", "WINDOWS-1252", "CP850", "MACINTOSH" …
  EncodingOrigin origin{EncodingOrigin::ascii};

  bool operator==(const Encoding&) const = default;
};

/// Fed with the file from its first byte on, in pieces of any size, best to its end; memory does not grow with the file.
class EncodingDetector {
 public:
  EncodingDetector();
  EncodingDetector(EncodingDetector&&) noexcept;
  EncodingDetector& operator=(EncodingDetector&&) noexcept;
  ~EncodingDetector();

  void add(std::string_view bytes);

  /// Of all bytes so far. A mostly valid UTF-8 file with a few broken bytes is guessed to be UTF-8, so that its reader reports
  /// them, and no wrong letters slip in.
  Encoding finish();

 private:
  struct Closer {
    void operator()(uchardet* detector) const;
  };

  void countUtf8(std::string_view bytes);
  void askStatistics(std::string_view bytes);
  std::string guess();

  std::unique_ptr<uchardet, Closer> m_statistics;
  std::size_t m_statisticsBytes{0};
  WesternGuess m_western;
  std::string m_start;       // up to four bytes, for the mark
  std::string m_unfinished;  // of a UTF-8 letter
  std::int64_t m_validLetters{0};
  std::int64_t m_invalidBytes{0};
};

/// Of bytes all at hand.
Encoding detectEncoding(std::string_view bytes);

}  // namespace relance
