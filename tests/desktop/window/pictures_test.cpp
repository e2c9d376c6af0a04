// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in both languages, light and dark: what can be checked without an eye, and pictures for the eye.
#include <gtest/gtest.h>

#include <QTableView>

#include "desktop/generated_ledger.h"
#include "desktop/open_window.h"

namespace relance {
namespace {

TEST(Pictures, OfWelcomeAndBalanceInBothLanguagesAndColours) {
  const GeneratedLedger ledger(1000);
  OpenWindow open;
  open.window().resize(1440, 900);
  for (const auto& [language, suffix] : {std::pair{Language::fr, QStringLiteral("fr")}, {Language::en, QStringLiteral("en")}}) {
    open.window().speak(language);
    for (const auto& [theme, colours] :
         {std::pair{ThemeChoice::light, QStringLiteral("light")}, {ThemeChoice::dark, QStringLiteral("dark")}}) {
      open.window().choose(theme);
      open.keepPicture(QStringLiteral("welcome-%1-%2").arg(suffix, colours));
      open.open(ledger.path());
      open.keepPicture(QStringLiteral("balance-%1-%2").arg(suffix, colours));
      open.press(Qt::Key_Right);
      open.press(Qt::Key_Right);
      open.press(Qt::Key_Return);
      open.keepPicture(QStringLiteral("items-%1-%2").arg(suffix, colours));
      open.press(Qt::Key_Backspace);
      open.desk().close();
    }
  }
}

}  // namespace
}  // namespace relance
