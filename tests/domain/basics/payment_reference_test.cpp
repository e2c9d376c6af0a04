// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/payment_reference.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/basics/french_identifier.h"

namespace relance {
namespace {

TEST(RfReference, IsMadeWithItsCheckDigitsAndReadBack) {
  EXPECT_EQ(makeRfReference("539007547034"), "RF18539007547034");
  EXPECT_EQ(parseRfReference("rf18 5390 0754 7034"), "RF18539007547034");
  EXPECT_EQ(makeRfReference("F-2026/0041"), makeRfReference("F20260041"));
  for (const char* wrong : {"RF19539007547034", "RF1853900754703", "RF18", "18539007547034", "RFX8539007547034"}) {
    EXPECT_FALSE(parseRfReference(wrong)) << wrong;
  }
  for (const char* wrong : {"", "-", "1234567890123456789012", "É1"}) EXPECT_FALSE(makeRfReference(wrong)) << wrong;
}

TEST(RfReference, EveryOneMadeIsValid) {
  rc::check("making and reading agree", [] {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"0123456789ABCXYZ"}));
    RC_PRE(!text.empty() && text.size() <= 21);
    const auto reference = makeRfReference(text);
    RC_ASSERT(reference.has_value());
    RC_ASSERT(parseRfReference(*reference) == reference);
  });
}

TEST(BelgianCommunication, CarriesTheRemainderBy97) {
  EXPECT_EQ(makeBelgianCommunication("0105015202"), "+++010/5015/20292+++");
  EXPECT_EQ(makeBelgianCommunication("97"), "+++000/0000/09797+++");
  EXPECT_EQ(parseBelgianCommunication("+++010/5015/20292+++"), "010501520292");
  EXPECT_EQ(parseBelgianCommunication("***010/5015/20292***"), "010501520292");
  EXPECT_EQ(parseBelgianCommunication("000000009797"), "000000009797");
  for (const char* wrong : {"+++010/5015/20293+++", "01050152029", "000000009700", "01050152O292"}) {
    EXPECT_FALSE(parseBelgianCommunication(wrong)) << wrong;
  }
  for (const char* wrong : {"", "12345678901", "12A"}) EXPECT_FALSE(makeBelgianCommunication(wrong)) << wrong;
}

TEST(FrenchIdentifier, PassesLuhn) {
  EXPECT_EQ(parseSiren("123 456 782"), "123456782");
  EXPECT_EQ(parseSiret("123 456 782 00010"), "12345678200010");
  for (const char* wrong : {"123456783", "12345678", "1234567820", "12345678A", ""}) EXPECT_FALSE(parseSiren(wrong)) << wrong;
  for (const char* wrong : {"12345678200011", "1234567820001", "12345678300010", "1234567820001X"}) {
    EXPECT_FALSE(parseSiret(wrong)) << wrong;
  }
}

TEST(FrenchIdentifier, LetsLaPosteNumberItsOfficesByTheSumOfDigits) {
  EXPECT_EQ(parseSiret("35600000000048"), "35600000000048");  // head office: Luhn holds
  EXPECT_EQ(parseSiret("35600000000006"), "35600000000006");  // digits sum to 20
  EXPECT_FALSE(parseSiret("35600000000007"));
}

}  // namespace
}  // namespace relance
