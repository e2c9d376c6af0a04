// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/program_settings.h"

#include <gtest/gtest.h>

#include "storage/scratch_folder.h"

namespace relance {
namespace {

class Settings : public testing::Test {
 protected:
  QString pathOf(const std::string& name) const { return QString::fromStdString((folder / name).string()); }
  QString ledger(const std::string& name) const {
    writeBytes(folder / name, "x");
    return pathOf(name);
  }

  ScratchFolder folder;
  QString file{QString::fromStdString((folder / "relance.ini").string())};
};

TEST_F(Settings, BeginWithNothingChosen) {
  const ProgramSettings settings(file);
  EXPECT_EQ(settings.theme(), ThemeChoice::asDesktop);
  EXPECT_FALSE(settings.language());
  EXPECT_FALSE(settings.place());
  EXPECT_TRUE(settings.areLettersCommands());
  EXPECT_FALSE(settings.isRailFolded());
  EXPECT_TRUE(settings.recentLedgers().isEmpty());
}

TEST_F(Settings, AreThereAtTheNextStart) {
  {
    ProgramSettings settings(file);
    settings.setTheme(ThemeChoice::dark);
    settings.setLanguage(Language::fr);
    settings.setPlace(Place::balance);
    settings.setLettersCommands(false);
    settings.setRailFolded(true);
    settings.setMemory(Place::balance, {{QStringLiteral("open"), QVariantList{1U, 4U}}});
  }
  const ProgramSettings settings(file);
  EXPECT_EQ(settings.theme(), ThemeChoice::dark);
  EXPECT_EQ(settings.language(), Language::fr);
  EXPECT_EQ(settings.place(), Place::balance);
  EXPECT_FALSE(settings.areLettersCommands());
  EXPECT_TRUE(settings.isRailFolded());
  EXPECT_EQ(settings.memory(Place::balance).value(QStringLiteral("open")).toList().size(), 2);
  EXPECT_TRUE(settings.memory(Place::today).isEmpty());
}

TEST_F(Settings, GoBackToTheDesktopsColours) {
  ProgramSettings settings(file);
  settings.setTheme(ThemeChoice::light);
  settings.setTheme(ThemeChoice::asDesktop);
  EXPECT_EQ(settings.theme(), ThemeChoice::asDesktop);
}

TEST_F(Settings, RememberTheLastEightLedgersThatAreStillThere) {
  ProgramSettings settings(file);
  for (int i = 0; i < 10; ++i) settings.noteLedger(ledger("l" + std::to_string(i) + ".relance"));
  settings.noteLedger(pathOf("l5.relance"));
  ASSERT_EQ(settings.recentLedgers().size(), 8);
  EXPECT_EQ(settings.recentLedgers().first(), pathOf("l5.relance"));
  EXPECT_EQ(settings.recentLedgers()[1], pathOf("l9.relance"));
  std::filesystem::remove(folder / "l9.relance");
  EXPECT_FALSE(settings.recentLedgers().contains(pathOf("l9.relance")));
  settings.forgetLedgers();
  EXPECT_TRUE(settings.recentLedgers().isEmpty());
}

TEST_F(Settings, AreNotLedAstrayByAnotherHand) {
  writeBytes(folder / "relance.ini", "[window]\nplace=77\n[look]\ntheme=pink\nlanguage=xx\n");
  const ProgramSettings settings(file);
  EXPECT_FALSE(settings.place());
  EXPECT_EQ(settings.theme(), ThemeChoice::asDesktop);
  EXPECT_FALSE(settings.language());
}

}  // namespace
}  // namespace relance
