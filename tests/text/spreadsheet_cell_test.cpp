// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spreadsheet_cell.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace relance {
namespace {

TEST(InertCell, PutsAnApostropheBeforeWhatLooksLikeAFormula) {
  for (const char* text : {"=1+1",
                           "=cmd|' /C calc'!A0",
                           "+1+1",
                           "+33 1 02 03 04 05",
                           "-1+1",
                           "-cmd",
                           "@SUM(A1)",
                           "\t=1",
                           "\r=1",
                           "\n=1",
                           "\tx",
                           " =1",
                           "\u00A0=1",
                           "\u200B=1",
                           "\uFEFF=1",
                           "＝1+1",
                           "＋1",
                           "－1",
                           "＠x",
                           "﹦1",
                           "−1",
                           "--1",
                           "-1-1",
                           "-",
                           "-1.2.3",
                           "-.5",
                           "-1.",
                           "-1e5",
                           "=HYPERLINK(\"http://x.example\")",
                           "=1;2",
                           "-12 EUR"}) {
    EXPECT_EQ(inertCell(text), std::string{"'"} + text);
  }
}

TEST(InertCell, LeavesOtherTextsAndNegativeNumbersAlone) {
  for (const char* text :
       {"", "Société", "12.50", "-12", "-12.50", "-12,5", "a=b", "1+1", "x@y.example", "'=1", " text", "#12"}) {
    EXPECT_EQ(inertCell(text), text);
  }
}

RC_GTEST_PROP(InertCell, ChangesNothingTheSecondTime, ()) {
  const std::string once = inertCell(*anyText());
  RC_ASSERT(inertCell(once) == once);
}

}  // namespace
}  // namespace relance
