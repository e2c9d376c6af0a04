// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <set>

#include "actions/settings/change_settings.h"
#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/settings/setting_field.h"
#include "desktop/settings/settings_form.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/search_field.h"
#include "words/language_choice.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

class LedgerSettings : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<SettingsPage>(desk, settings);
    OpenDesk::show(*page);
  }

  SettingField& field(const char* key) { return *page->form().field(key); }
  std::string stored(const char* key) {
    const auto values = currentSettings(desk.reader());
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
  }
  void goTo(const char* key) {
    page->show(Destination{.place = Place::settings, .setting = QLatin1String(key)});
    page->activate();
  }
  /// Types a value and leaves the field.
  void enter(const char* key, const QString& text) {
    goTo(key);
    field(key).editor()->selectAll();
    QTest::keyClicks(field(key).editor(), text);
    page->groups().setFocus();
  }

  std::unique_ptr<SettingsPage> page;
};

TEST_F(LedgerSettings, HasAFieldForEveryOneOfTheLedgers) {
  for (const SettingInfo& setting : settingList()) {
    if (setting.isPrefix()) continue;
    EXPECT_NE(page->form().field(std::string(setting.key)), nullptr) << setting.key;
  }
}

TEST_F(LedgerSettings, LeadsToTheFieldThatWasAskedFor) {
  goTo("bank.iban");
  EXPECT_EQ(page->groups().currentRow(), static_cast<int>(SettingGroup::bank));
  EXPECT_TRUE(field("bank.iban").editor()->hasFocus());
  EXPECT_EQ(field("bank.iban").editor()->text(), QStringLiteral("FR14 2004 1010 0505 0001 3M02 606"));
}

TEST_F(LedgerSettings, WritesAValueAsItsFieldIsLeftAndTakesItBack) {
  QSignalSpy undoable(page.get(), &Page::undoable);
  enter("sender.city", QStringLiteral("Tournemarne"));
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(stored("sender.city"), "Tournemarne");
  ASSERT_TRUE(QTest::qWaitFor([&] { return undoable.count() == 1; }, patience));
  EXPECT_EQ(undoable.first().first().toString(), QStringLiteral("Changed: our town"));
  desk.undo();
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(stored("sender.city"), "Valbrune");
  EXPECT_EQ(field("sender.city").editor()->text(), QStringLiteral("Valbrune"));
}

TEST_F(LedgerSettings, WritesNothingWhenAFieldIsLeftAsItWas) {
  const std::int64_t before = desk.state()->sequence;
  enter("sender.city", QStringLiteral("Valbrune"));
  QTest::qWait(60);
  EXPECT_EQ(desk.state()->sequence, before);
}

TEST_F(LedgerSettings, RefusesAnIbanInWordsAndKeepsWhatWasTyped) {
  enter("bank.iban", QStringLiteral("FR14 2004 1010 0505 0001 3M02 607"));
  EXPECT_EQ(
      field("bank.iban").error(),
      QStringLiteral("“FR14 2004 1010 0505 0001 3M02 607” does not fit the setting “Our IBAN”. Nothing was changed. Expected: "
                     "an IBAN whose length and check digits are right."));
  EXPECT_EQ(field("bank.iban").editor()->text(), QStringLiteral("FR14 2004 1010 0505 0001 3M02 607"));
  EXPECT_EQ(stored("bank.iban"), "FR1420041010050500013M02606");
  page->refresh(*desk.state());
  EXPECT_FALSE(field("bank.iban").error().isEmpty());
  goTo("bank.iban");
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(field("bank.iban").error().isEmpty());
  EXPECT_EQ(field("bank.iban").editor()->text(), QStringLiteral("FR14 2004 1010 0505 0001 3M02 606"));
}

TEST_F(LedgerSettings, ShowsTheDefaultAndGoesBackToIt) {
  EXPECT_EQ(field("chasing.quietDays").editor()->placeholderText(), QStringLiteral("5"));
  enter("chasing.quietDays", QStringLiteral("9"));
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(desk.state()->policy.settings.quietDays, 9);
  field("chasing.quietDays").findChild<ActionButton*>()->click();
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(stored("chasing.quietDays"), "");
  EXPECT_EQ(desk.state()->policy.settings.quietDays, 5);
}

TEST_F(LedgerSettings, OffersChoicesInWords) {
  goTo("sender.addressWindow");
  auto* choice = field("sender.addressWindow").findChild<QComboBox*>();
  ASSERT_NE(choice, nullptr);
  EXPECT_EQ(choice->currentText(), QStringLiteral("At the right, as in France"));
  QTest::keyClick(choice, Qt::Key_Down);
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(stored("sender.addressWindow"), "din5008b");
}

TEST_F(LedgerSettings, NamesTheScenariosAndKeepsTheKeyOfTheOneChosen) {
  goTo("recurrence.scenario");
  auto* choice = field("recurrence.scenario").findChild<QComboBox*>();
  ASSERT_NE(choice, nullptr);
  EXPECT_EQ(choice->currentText(), QStringLiteral("Watched"));
  EXPECT_EQ(choice->count(), static_cast<int>(desk.state()->policy.scenarios.size()));
  QTest::keyClick(choice, Qt::Key_Home);
  ASSERT_TRUE(waitForChange());
  EXPECT_EQ(stored("recurrence.scenario"), choice->currentData().toString().toStdString());
  EXPECT_EQ(choice->currentText(), scenarioName(desk.state()->policy.scenarios.at(stored("recurrence.scenario")), Language::en));
  EXPECT_NE(stored("recurrence.scenario"), "watched");
}

TEST_F(LedgerSettings, KeepsWhatIsBeingTypedWhileTheLedgerChanges) {
  goTo("sender.city");
  QTest::keyClicks(field("sender.city").editor(), QStringLiteral("Mont"));
  page->refresh(*desk.state());
  EXPECT_EQ(field("sender.city").editor()->text(), QStringLiteral("Mont"));
}

TEST_F(LedgerSettings, AreFoundByTheirWordsAndKeys) {
  EXPECT_EQ(page->form().search(QStringLiteral("iban")), 1);
  EXPECT_FALSE(field("bank.iban").isHidden());
  EXPECT_TRUE(field("sender.city").isHidden());
  EXPECT_GT(page->form().search(QStringLiteral("letters")), 3);
  EXPECT_EQ(page->form().search(QStringLiteral("zzz")), 0);
  page->search().setText(QStringLiteral("iban"));
  QTest::keyClick(&page->search(), Qt::Key_Return);
  EXPECT_TRUE(field("bank.iban").editor()->hasFocus());
}

TEST(SettingGroups, NameEverySettingOnceInBothLanguages) {
  std::set<std::string_view> seen;
  for (int i = 0; i < settingGroupCount; ++i) {
    const auto group = static_cast<SettingGroup>(i);
    for (const std::string_view key : keysOf(group)) EXPECT_TRUE(seen.insert(key).second) << key;
    const QString english = groupSentence(group);
    installLanguage(*qApp, Language::fr);
    EXPECT_NE(groupSentence(group), english) << i;
    EXPECT_FALSE(groupWord(group).isEmpty());
    installLanguage(*qApp, Language::en);
  }
  for (const SettingInfo& setting : settingList()) {
    EXPECT_TRUE(seen.contains(setting.key) || setting.isPrefix()) << setting.key;
  }
}

}  // namespace
}  // namespace relance
