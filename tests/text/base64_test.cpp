// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/base64.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

TEST(Base64, MeetsTheVectorsOfItsStandard) {
  // RFC 4648, 10.
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64("\xFF\xFE\xFD"), "//79");
}

TEST(Base64, BreaksLinesAt76Characters) {
  EXPECT_EQ(base64Lines(""), "");
  EXPECT_EQ(base64Lines(std::string(57, 'a')), base64(std::string(57, 'a')) + "\r\n");
  const std::string two = base64Lines(std::string(58, 'a'));
  EXPECT_EQ(two, base64(std::string(57, 'a')) + "\r\n" + base64("a") + "\r\n");
  EXPECT_EQ(two.find('\r'), 76u);
}

}  // namespace
}  // namespace relance
