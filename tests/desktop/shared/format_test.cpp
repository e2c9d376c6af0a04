// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/format.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

TEST(DesktopFormat, TextGoesThroughQtAndBackUnchanged) {
  for (const char* text : {"", "Pélissard & Fils", "12 480,00 €", "日本語", "a\u202Fb"}) {
    EXPECT_EQ(toStd(toQt(std::string_view(text))), text);
  }
}

TEST(DesktopFormat, DatesGoThroughQtAndBackUnchanged) {
  for (const char* iso : {"1900-01-01", "2028-02-29", "2026-11-23", "2199-12-31"}) {
    const Date date = *parseIsoDate(iso);
    EXPECT_EQ(toQt(date).toString(Qt::ISODate).toStdString(), iso);
    EXPECT_EQ(toStd(toQt(date)), date);
  }
}

TEST(DesktopFormat, ADateTheProgramDoesNotAcceptIsNone) {
  EXPECT_FALSE(toStd(QDate()));
  EXPECT_FALSE(toStd(QDate(1899, 12, 31)));
  EXPECT_FALSE(toStd(QDate(2200, 1, 1)));
}

}  // namespace
}  // namespace relance
