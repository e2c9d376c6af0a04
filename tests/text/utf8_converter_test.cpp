// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8_converter.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace relance {
namespace {

using namespace std::string_literals;
using Offset = std::optional<std::uint64_t>;

struct Converted {
  std::string utf8;
  Offset broken;

  bool operator==(const Converted&) const = default;
};

Converted converted(std::string_view bytes, std::string_view encoding, std::size_t pieceSize = 1'000'000) {
  Utf8Converter converter{encoding};
  Converted result;
  for (std::size_t i = 0; i < bytes.size(); i += pieceSize) {
    result.broken = converter.convert(bytes.substr(i, pieceSize), result.utf8);
  }
  result.broken = converter.finish(result.utf8);
  return result;
}

TEST(Utf8Converter, ReadsTheEncodingsOfAccountingFiles) {
  struct Case {
    const char* encoding;
    std::string bytes, utf8;
  };
  for (const auto& c : {
           Case{"UTF-8", "\xEF\xBB\xBF"s + "été", "été"},
           Case{"utf-8", "été", "été"},
           Case{"WINDOWS-1252", "\xE9t\xE9 \x80", "été €"},
           Case{"ISO-8859-15", "\xE9t\xE9 \xA4", "été €"},
           Case{"CP850", "\x82t\x82", "été"},
           Case{"MACINTOSH", "\x8Et\x8E", "été"},
           Case{"UTF-16LE", "\xFF\xFE\xE9\0\xAC\x20"s, "é€"},
           Case{"UTF-16BE", "\xFE\xFF\0\xE9\xD8\x3D\xDE\x00"s, "é\xF0\x9F\x98\x80"},
           Case{"UTF-32LE", "\xFF\xFE\0\0\xE9\0\0\0"s, "é"},
           Case{"UTF-16LE", "", ""},
       }) {
    for (const std::size_t pieceSize : {1, 3, 1000}) {
      EXPECT_EQ(converted(c.bytes, c.encoding, pieceSize), (Converted{c.utf8, {}})) << c.encoding << ' ' << pieceSize;
    }
  }
}

TEST(Utf8Converter, NamesTheFirstBrokenByteAndConvertsWhatStandsBefore) {
  struct Case {
    const char* encoding;
    std::string bytes;
    Converted expected;
  };
  for (const auto& c : {
           Case{"UTF-8", "caf\xE9 noir", {"caf", 3}},
           Case{"UTF-8",
                "\xEF\xBB\xBF"
                "a\x80",
                {"a", 4}},
           Case{"UTF-8", "ab\xE2\x82", {"ab", 2}},
           Case{"UTF-8", "\xE2\x28\xA1", {"", 0}},
           Case{"WINDOWS-1252", "ab\x81z", {"ab", 2}},
           Case{"UTF-16LE", "a\0b"s, {"a", 2}},
           Case{"UTF-16LE", "a\0\x00\xDC z"s, {"a", 2}},
       }) {
    for (const std::size_t pieceSize : {1, 2, 1000}) {
      EXPECT_EQ(converted(c.bytes, c.encoding, pieceSize), c.expected) << c.encoding << ' ' << pieceSize;
    }
  }
}

TEST(Utf8Converter, StaysBroken) {
  Utf8Converter converter{"UTF-8"};
  std::string utf8;
  EXPECT_EQ(converter.convert("a\xFF", utf8), Offset{1});
  EXPECT_EQ(converter.convert("more", utf8), Offset{1});
  EXPECT_EQ(converter.finish(utf8), Offset{1});
  EXPECT_EQ(utf8, "a");
}

TEST(Utf8Converter, KnowsWhichEncodingsItReads) {
  for (const char* name : {"UTF-8", "utf-16le", "cp850", "ISO-8859-15", "MACINTOSH", "WINDOWS-1252"}) {
    EXPECT_TRUE(isKnownEncoding(name)) << name;
  }
  for (const char* name : {"", "no-such", "CP850//IGNORE", "UTF-8//TRANSLIT"}) EXPECT_FALSE(isKnownEncoding(name)) << name;
}

RC_GTEST_PROP(Utf8Converter, LetsValidUtf8PassInAnyPieces, ()) {
  const std::string text = "x" + *anyText();
  RC_ASSERT(converted(text, "UTF-8", *rc::gen::inRange<std::size_t>(1, 9)) == (Converted{text, {}}));
}

RC_GTEST_PROP(Utf8Converter, AnswersTheSameForAnyPieces, (const std::string& bytes)) {
  for (const char* encoding : {"UTF-8", "WINDOWS-1252", "UTF-16LE", "GB18030"}) {
    RC_ASSERT(converted(bytes, encoding, *rc::gen::inRange<std::size_t>(1, 9)) == converted(bytes, encoding));
  }
}

}  // namespace
}  // namespace relance
