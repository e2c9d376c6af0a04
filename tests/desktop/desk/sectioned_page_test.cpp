// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/sectioned_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

namespace relance {
namespace {

/// Says what it was asked, and has one field to stand in.
class Leaf final : public Page {
 public:
  explicit Leaf(const QString& name) : m_name(name), m_field(new QLineEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
  }

  Place place() const override { return Place::scenarios; }
  QString title() const override { return m_name; }
  void refresh(const DeskState&) override { ++refreshed; }
  void activate() override {
    ++activated;
    m_field->setFocus(Qt::OtherFocusReason);
  }
  void show(const Destination& where) override { shown = where; }
  using Page::show;
  Destination destination() const override { return {.place = place(), .setting = shown.setting}; }
  bool goBack() override { return hasStepBack; }
  std::optional<int> count() const override { return number; }
  bool wantsRailFolded() const override { return isWide; }
  void setLettersCommands(bool areCommands) override { letters = areCommands; }
  QVariantMap memory() const override { return {{QStringLiteral("cursor"), cursor}}; }
  void recall(const QVariantMap& memory) override { cursor = memory.value(QStringLiteral("cursor")).toInt(); }

  bool hasFocusInside() const { return m_field->hasFocus(); }

  int refreshed{0};
  int activated{0};
  int cursor{0};
  bool hasStepBack{false};
  bool isWide{false};
  bool letters{true};
  std::optional<int> number;
  Destination shown;

 private:
  QString m_name;
  QLineEdit* m_field;
};

class TwoSections : public testing::Test {
 protected:
  void SetUp() override {
    page.QWidget::show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.activate();
  }
  static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }

  Leaf* first = new Leaf(QStringLiteral("Steps"));
  Leaf* second = new Leaf(QStringLiteral("Groups"));
  SectionedPage page{
      Place::scenarios,
      {{QStringLiteral("steps"), QStringLiteral("Steps"), first}, {QStringLiteral("groups"), QStringLiteral("Groups"), second}}};
};

TEST_F(TwoSections, AreOnePageThatIsCalledAfterTheOneShown) {
  EXPECT_EQ(page.place(), Place::scenarios);
  EXPECT_EQ(page.title(), QStringLiteral("Steps"));
  EXPECT_EQ(page.destination(), (Destination{.place = Place::scenarios, .section = QStringLiteral("steps")}));
  page.refresh(DeskState{});
  EXPECT_EQ(first->refreshed, 1);
  EXPECT_EQ(second->refreshed, 1);
}

TEST_F(TwoSections, ChangeByKeysAroundAndWorkBeginsThere) {
  QSignalSpy restated(&page, &Page::restated);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(page.currentKey(), QStringLiteral("groups"));
  EXPECT_EQ(page.title(), QStringLiteral("Groups"));
  EXPECT_TRUE(second->hasFocusInside());
  EXPECT_EQ(restated.count(), 1);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_TRUE(first->hasFocusInside());
  press(Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_TRUE(second->hasFocusInside());
}

TEST_F(TwoSections, ChangeByAClickWhichLeavesTheKeysToTheSection) {
  QTest::mouseClick(&page.tabs(), Qt::LeftButton, {}, page.tabs().tabRect(1).center());
  EXPECT_EQ(page.currentKey(), QStringLiteral("groups"));
  EXPECT_TRUE(second->hasFocusInside());
  EXPECT_EQ(second->activated, 1);
}

TEST_F(TwoSections, ChangeByArrowsWhileTheTabsHaveTheFocus) {
  EXPECT_TRUE(page.focusNextPane(true));
  EXPECT_TRUE(page.tabs().hasFocus());
  press(Qt::Key_Right);
  EXPECT_EQ(page.currentKey(), QStringLiteral("groups"));
  EXPECT_TRUE(page.tabs().hasFocus());
  EXPECT_FALSE(page.focusNextPane(true));
}

TEST_F(TwoSections, AreShownByTheirKeyAndToldTheRest) {
  page.show(Destination{.place = Place::scenarios, .setting = QStringLiteral("firm"), .section = QStringLiteral("groups")});
  EXPECT_EQ(page.currentKey(), QStringLiteral("groups"));
  EXPECT_EQ(second->shown, (Destination{.place = Place::scenarios, .setting = QStringLiteral("firm")}));
  EXPECT_EQ(page.destination(),
            (Destination{.place = Place::scenarios, .setting = QStringLiteral("firm"), .section = QStringLiteral("groups")}));
  page.show(Destination{.place = Place::scenarios, .section = QStringLiteral("steps")});
  EXPECT_EQ(page.currentKey(), QStringLiteral("steps"));
  page.show(Destination{.place = Place::scenarios, .section = QStringLiteral("nowhere")});
  EXPECT_EQ(page.currentKey(), QStringLiteral("steps"));
}

TEST_F(TwoSections, AnswerForTheOneThatIsShown) {
  first->hasStepBack = true;
  second->isWide = true;
  EXPECT_TRUE(page.goBack());
  EXPECT_FALSE(page.wantsRailFolded());
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_FALSE(page.goBack());
  EXPECT_TRUE(page.wantsRailFolded());
}

TEST_F(TwoSections, SpeakInTheFootOnlyWhileShown) {
  QSignalSpy told(&page, &Page::selectionTold);
  QSignalSpy undoable(&page, &Page::undoable);
  QSignalSpy wanted(&page, &Page::wanted);
  emit second->selectionTold({{.words = QStringLiteral("hidden")}});
  EXPECT_EQ(told.count(), 0);
  emit first->selectionTold({{.words = QStringLiteral("seen")}});
  EXPECT_EQ(told.count(), 1);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_TRUE(told.last().first().value<QList<Phrase>>().isEmpty());
  emit first->undoable(QStringLiteral("done"));
  emit second->wanted({.place = Place::today});
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TwoSections, CountTogetherAndEachOnItsTab) {
  EXPECT_EQ(page.count(), std::nullopt);
  first->number = 3;
  second->number = 4;
  emit second->restated();
  EXPECT_EQ(page.count(), 7);
  EXPECT_EQ(page.tabs().tabText(1), QStringLiteral("Groups 4"));
}

TEST_F(TwoSections, AllKnowThePlacesAndWhetherLettersAreCommands) {
  page.knowPlaces({Place::today});
  EXPECT_TRUE(second->leadsTo(Place::today));
  EXPECT_TRUE(page.leadsTo(Place::today));
  page.setLettersCommands(false);
  EXPECT_FALSE(first->letters);
  EXPECT_FALSE(second->letters);
}

TEST_F(TwoSections, AreRememberedEachWithItsOwn) {
  first->cursor = 5;
  second->cursor = 8;
  press(Qt::Key_PageDown, Qt::ControlModifier);
  const QVariantMap memory = page.memory();
  first->cursor = second->cursor = 0;
  press(Qt::Key_PageDown, Qt::ControlModifier);
  page.recall(memory);
  EXPECT_EQ(page.currentKey(), QStringLiteral("groups"));
  EXPECT_EQ(first->cursor, 5);
  EXPECT_EQ(second->cursor, 8);
}

TEST(OneSection, HasNoTab) {
  SectionedPage page(Place::scenarios, {{QStringLiteral("steps"), QStringLiteral("Steps"), new Leaf(QStringLiteral("Steps"))}});
  page.QWidget::show();
  EXPECT_TRUE(page.tabs().isHidden());
  EXPECT_FALSE(page.focusNextPane(true));
}

}  // namespace
}  // namespace relance
