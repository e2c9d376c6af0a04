// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/quoted_printable.h"

#include <gtest/gtest.h>
// rapidcheck comes after gtest
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace relance {
namespace {

int hexDigit(char c) { return c >= 'A' ? c - 'A' + 10 : c - '0'; }

/// As a mail program reads it back; line ends come back as "\n".
std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i).starts_with("=\r\n")) {
      i += 3;
    } else if (text.substr(i).starts_with("\r\n")) {
      result += '\n';
      i += 2;
    } else if (text[i] == '=') {
      result += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
      i += 3;
    } else {
      result += text[i++];
    }
  }
  return result;
}

TEST(QuotedPrintable, WritesWhatMailServersLeaveAlone) {
  EXPECT_EQ(quotedPrintable("Réglé = oui\n"), "R=C3=A9gl=C3=A9 =3D oui\r\n");
  EXPECT_EQ(quotedPrintable("end \nline\t"), "end=20\r\nline=09\r\n");
  EXPECT_EQ(quotedPrintable("a\r\nb\rc\nd"), "a\r\nb\r\nc\r\nd\r\n");
  EXPECT_EQ(quotedPrintable(""), "");
  EXPECT_EQ(quotedPrintable(std::string_view{"\0", 1}), "=00\r\n");
}

TEST(QuotedPrintable, BreaksLongLinesAndNoCharacter) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "€";
  const std::string encoded = quotedPrintable(text);
  EXPECT_EQ(encoded.substr(72, 3), "=\r\n") << "eight characters of nine signs each";
  EXPECT_EQ(decoded(encoded), text + '\n');
}

RC_GTEST_PROP(QuotedPrintable, ComesBackAsItWasInShortLines, ()) {
  std::string text =
      *rc::gen::container<std::string>(rc::gen::oneOf(rc::gen::inRange<char>(' ', 'z'), rc::gen::arbitrary<char>()));
  std::erase(text, '\r');
  const std::string encoded = quotedPrintable(text);
  std::size_t start = 0;
  for (auto end = encoded.find("\r\n"); end != std::string::npos; end = encoded.find("\r\n", start)) {
    RC_ASSERT(end - start <= 76U);
    start = end + 2;
  }
  RC_ASSERT(start == encoded.size());
  const std::string wanted = text.empty() || text.ends_with('\n') ? text : text + '\n';
  RC_ASSERT(decoded(encoded) == wanted);
}

}  // namespace
}  // namespace relance
