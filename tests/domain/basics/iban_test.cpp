// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/basics/iban.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/basics/check_digits.h"

namespace relance {
namespace {

TEST(Iban, AcceptsTheRegistryExamplesInAnyWriting) {
  for (const char* valid : {"FR1420041010050500013M02606", "BE72000000001616", "LU280019400644750000", "CH9300762011623852957",
                            "DE89370400440532013000", "GB29NWBK60161331926819"}) {
    EXPECT_EQ(parseIban(valid), valid);
  }
  EXPECT_EQ(parseIban("fr14 2004 1010 0505 0001 3m02 606"), "FR1420041010050500013M02606");
  EXPECT_EQ(parseIban("DE89\xC2\xA0"
                      "3704\xE2\x80\xAF"
                      "0044 0532 0130 00"),
            "DE89370400440532013000");
  EXPECT_EQ(ibanCountry("DE89370400440532013000"), "DE");
}

TEST(Iban, RefusesAWrongLengthCountryDigitOrCharacter) {
  for (const char* wrong :
       {"", "FR", "FR1420041010050500013M0260", "FR1420041010050500013M026066", "XX1420041010050500013M02606",
        "FR1520041010050500013M02606", "FR1420041010050500013M02607", "DE8937040044053201300!", "GBA9NWBK60161331926819"}) {
    EXPECT_FALSE(parseIban(wrong)) << wrong;
  }
}

TEST(Iban, FindsEveryChangedDigit) {
  rc::check("one digit changed is always noticed", [] {
    std::string iban = "DE89370400440532013000";
    const auto place = *rc::gen::inRange<std::size_t>(2, iban.size());
    const char digit = *rc::gen::inRange('0', static_cast<char>('9' + 1));
    RC_PRE(iban[place] != digit);
    iban[place] = digit;
    RC_ASSERT(!parseIban(iban));
  });
}

TEST(Iban, IsPrintedInGroupsOfFour) {
  EXPECT_EQ(groupedIban("BE72000000001616"), "BE72 0000 0000 1616");
  EXPECT_EQ(groupedIban("FR1420041010050500013M02606"), "FR14 2004 1010 0505 0001 3M02 606");
  EXPECT_EQ(groupedIban(""), "");
}

TEST(Bic, HasEightOrElevenCharactersOfTheRightKind) {
  EXPECT_EQ(parseBic("bpotbeb1"), "BPOTBEB1");
  EXPECT_EQ(parseBic("DEUT DE FF 500"), "DEUTDEFF500");
  for (const char* wrong : {"", "BPOTBEB", "BPOT1EB1", "BPOTBEB1X", "BPOTBE-1"}) EXPECT_FALSE(parseBic(wrong)) << wrong;
}

TEST(CheckDigits, RemainderBy97NeedsCapitalsAndDigits) {
  EXPECT_EQ(remainderBy97("0105015202"), 92);
  EXPECT_EQ(remainderBy97("A"), 10);
  EXPECT_FALSE(remainderBy97("a"));
}

}  // namespace
}  // namespace relance
