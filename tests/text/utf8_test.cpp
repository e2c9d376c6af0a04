// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace relance {
namespace {

TEST(Utf8, NamesTheFirstInvalidByte) {
  struct Case {
    std::string text;
    std::optional<std::size_t> offset;
  };
  for (const auto& c : {
           Case{"plain ascii, longer than eight", std::nullopt},
           Case{"été €  \xF0\x9F\x98\x80", std::nullopt},
           Case{"caf\xE9", 3},              // Latin-1
           Case{"\xC0\xAF", 0},             // overlong slash
           Case{"a\xED\xA0\x80", 1},        // surrogate
           Case{"\xF4\x90\x80\x80", 0},     // above U+10FFFF
           Case{"0123456789\xE2\x82", 10},  // cut off
           Case{"\x80", 0},
       }) {
    EXPECT_EQ(firstInvalidUtf8(c.text), c.offset) << c.text;
  }
}

TEST(Utf8, ReplacesEachInvalidByte) {
  EXPECT_EQ(withoutInvalidUtf8("a\xE9\xE8z"), "a\uFFFD\uFFFDz");
  EXPECT_EQ(withoutInvalidUtf8("été"), "été");
}

TEST(Utf8, ShortensWithoutCuttingALetter) {
  EXPECT_EQ(utf8Prefix("été", 4), "ét");
  EXPECT_EQ(utf8Prefix("été", 5), "été");
  EXPECT_EQ(utf8Prefix("€", 2), "");
  EXPECT_EQ(codePointCount("é€a"), 3u);
}

RC_GTEST_PROP(Utf8, AnyCutLeavesAValidBeginningAndAnUnfinishedRest, ()) {
  const std::string text = *anyText();
  const std::size_t cut = text.empty() ? 0 : *rc::gen::inRange<std::size_t>(0, text.size() + 1);
  const std::string_view piece = std::string_view{text}.substr(0, cut);
  RC_ASSERT(!firstInvalidUtf8(piece.substr(0, cut - unfinishedUtf8(piece))));
}

}  // namespace
}  // namespace relance
