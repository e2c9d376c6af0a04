// SPDX-License-Identifier: GPL-3.0-or-later
#include "hash/canonical_bytes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace relance {
namespace {

using namespace std::string_literals;

TEST(CanonicalBytes, KeepTheReleasedFormOfEachField) {
  EXPECT_EQ(CanonicalBytes{}.add(std::int64_t{258}).bytes(), "\x02\x01\0\0\0\0\0\0"s);
  EXPECT_EQ(CanonicalBytes{}.add(std::int64_t{-1}).bytes(), std::string(8, '\xFF'));
  EXPECT_EQ(CanonicalBytes{}.add(true).add(false).bytes(), "\x01\0"s);
  EXPECT_EQ(CanonicalBytes{}.add("né").bytes(), "\x03\0\0\0\0\0\0\0n\xC3\xA9"s);
  EXPECT_EQ(CanonicalBytes{}.add(*parseIsoDate("1970-01-02")).bytes(), "\x01\0\0\0\0\0\0\0"s);
  EXPECT_EQ(CanonicalBytes{}.add(Money{5, {}}).bytes(), "\x05\0\0\0\0\0\0\0EUR"s);
  EXPECT_EQ(CanonicalBytes{}.add(Id<struct Row>{7}).bytes(), "\x07\0\0\0\0\0\0\0"s);
  EXPECT_EQ(CanonicalBytes{}.add(sha256("abc")).bytes().size(), 32u);
}

TEST(CanonicalBytes, TellNothingFromEmptyAndFromZero) {
  using Text = std::optional<std::string>;
  EXPECT_EQ(CanonicalBytes{}.add(Text{}).bytes(), "\0"s);
  EXPECT_EQ(CanonicalBytes{}.add(Text{""}).bytes(), "\x01\0\0\0\0\0\0\0\0"s);
  EXPECT_NE(CanonicalBytes{}.add(std::optional<std::int64_t>{}).bytes(),
            CanonicalBytes{}.add(std::optional<std::int64_t>{0}).bytes());
}

TEST(CanonicalBytes, DigestIsThatOfTheBytesAndClearStartsAnew) {
  CanonicalBytes canonical;
  canonical.add("before");
  canonical.clear();
  canonical.add("after");
  EXPECT_EQ(canonical.bytes(), CanonicalBytes{}.add("after").bytes());
  EXPECT_EQ(canonical.digest(), sha256(canonical.bytes()));
}

RC_GTEST_PROP(CanonicalBytes, TwoListsOfTextsNeverLookAlike,
              (const std::vector<std::string>& a, const std::vector<std::string>& b)) {
  const auto write = [](const std::vector<std::string>& texts) {
    CanonicalBytes canonical;
    canonical.add(static_cast<std::int64_t>(texts.size()));
    for (const auto& text : texts) canonical.add(text);
    return canonical.bytes();
  };
  RC_ASSERT((write(a) == write(b)) == (a == b));
  // The same letters cut at another place are the likeliest to be confused.
  if (!a.empty() && !a[0].empty()) {
    auto moved = a;
    moved.emplace_back(1, moved[0].back());
    moved[0].pop_back();
    moved.emplace_back();
    RC_ASSERT(write(moved) != write(a));
  }
}

}  // namespace
}  // namespace relance
