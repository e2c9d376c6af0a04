// SPDX-License-Identifier: GPL-3.0-or-later
#include "hash/sha256.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace relance {
namespace {

TEST(Sha256, MeetsThePublishedVectors) {
  // FIPS 180-4 examples: the empty message, one block, two blocks, a million letters.
  EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(hex(sha256(std::string(1'000'000, 'a'))), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, StartsAnewAfterFinish) {
  Sha256 hash;
  hash.update("something else");
  hash.finish();
  hash.update("abc");
  EXPECT_EQ(hash.finish(), sha256("abc"));
}

RC_GTEST_PROP(Sha256, DoesNotDependOnHowTheBytesAreCut, (const std::string& bytes, std::size_t where)) {
  const std::size_t cut = bytes.empty() ? 0 : where % bytes.size();
  Sha256 hash;
  hash.update(std::string_view{bytes}.substr(0, cut));
  hash.update(std::string_view{bytes}.substr(cut));
  RC_ASSERT(hash.finish() == sha256(bytes));
}

RC_GTEST_PROP(Sha256, HexIsReadBackAsTheSameDigest, (const std::string& bytes)) {
  const Digest digest = sha256(bytes);
  RC_ASSERT(parseHex(hex(digest)) == digest);
}

TEST(Sha256, RefusesWhatIsNoHexDigest) {
  const std::string good = hex(sha256("abc"));
  std::string upper = good;
  upper[0] = 'B';
  EXPECT_EQ(parseHex(upper), sha256("abc"));
  std::string bad = good;
  bad[63] = 'g';
  EXPECT_FALSE(parseHex(bad));
  EXPECT_FALSE(parseHex(good.substr(1)));
  EXPECT_FALSE(parseHex(good + "0"));
  EXPECT_FALSE(parseHex(""));
}

}  // namespace
}  // namespace relance
