// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/key_text.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/wrapping_layout.h"

namespace relance {
namespace {

Understood<Date> readFriday(const QString& text) {
  if (text == QLatin1String("ven")) return {makeDate(2026, 11, 27), QStringLiteral("ven. 27/11/2026")};
  if (text == QLatin1String("27/11/2026")) return {makeDate(2026, 11, 27), text};
  if (text == QLatin1String("27 nov. 2026")) return {makeDate(2026, 11, 27), QStringLiteral("ven. 27 nov. 2026")};
  return {std::nullopt, QStringLiteral("This is no date.")};
}

TEST(DateField, KeepsWhatWasTypedAndTellsWhatWasUnderstood) {
  DateField field(readFriday);
  QTest::keyClicks(&field, QStringLiteral("ven"));
  EXPECT_EQ(field.text(), QStringLiteral("ven"));
  EXPECT_EQ(field.value(), makeDate(2026, 11, 27));
  EXPECT_EQ(field.understoodWords(), QStringLiteral("ven. 27/11/2026"));
  EXPECT_EQ(field.accessibleDescription(), QStringLiteral("ven. 27/11/2026"));
  EXPECT_TRUE(field.error().isEmpty());
}

TEST(DateField, SaysAtOnceWhyTextIsNoDateAndForgetsTheOldOne) {
  DateField field(readFriday);
  field.setText(QStringLiteral("ven"));
  field.setText(QStringLiteral("31/11"));
  EXPECT_FALSE(field.value());
  EXPECT_EQ(field.error(), QStringLiteral("This is no date."));
  field.clear();
  EXPECT_FALSE(field.value());
  EXPECT_TRUE(field.error().isEmpty());
}

TEST(DateField, WhatIsUnderstoodStandsBesideAndTypingKeepsAThirdOfTheRoom) {
  DateField field(readFriday);
  field.resize(200, 30);
  field.setText(QStringLiteral("ven"));
  EXPECT_GT(field.textMargins().right(), QFontMetrics(field.font()).horizontalAdvance(QStringLiteral("ven. 27/11/2026")));
  field.resize(90, 30);
  QResizeEvent resized(QSize(90, 30), QSize(200, 30));
  QApplication::sendEvent(&field, &resized);
  EXPECT_EQ(field.textMargins().right(), 60);
  EXPECT_EQ(field.toolTip(), QStringLiteral("ven. 27/11/2026"));
  field.setText(QStringLiteral("27/11/2026"));
  EXPECT_EQ(field.textMargins().right(), 0) << "nothing is said twice";
  field.setText(QStringLiteral("27 nov. 2026"));
  EXPECT_LT(field.textMargins().right(), 60) << "only the day of the week is new";
  EXPECT_GT(field.textMargins().right(), 0);
}

TEST(AmountField, HandsTheTextToItsReader) {
  const Currency euro = *parseCurrency("EUR");
  AmountField field([euro](const QString& text) -> Understood<Money> {
    if (text == QLatin1String("1,2k")) return {Money{120000, euro}, QStringLiteral("1 200,00 €")};
    return {std::nullopt, QStringLiteral("no amount")};
  });
  const QSignalSpy read(&field, &UnderstoodField::readAgain);
  QTest::keyClicks(&field, QStringLiteral("1,2k"));
  EXPECT_EQ(read.count(), 4);
  EXPECT_EQ(field.value(), (Money{120000, euro}));
}

TEST(LabelledField, ShowsTheErrorInPlaceOfTheHelp) {
  auto* date = new DateField(readFriday);
  LabelledField field(QStringLiteral("Promised for"), date);
  field.setHelp(QStringLiteral("A day or how people say it."));
  const auto shown = [&field] {
    QStringList texts;
    for (const auto* label : field.findChildren<QLabel*>()) {
      if (!label->isHidden()) texts << label->text();
    }
    for (const auto* label : field.findChildren<PhraseLabel*>()) {
      if (!label->isHidden()) texts << label->text();
    }
    return texts;
  };
  EXPECT_TRUE(shown().contains(QStringLiteral("A day or how people say it.")));
  date->setText(QStringLiteral("nonsense"));
  EXPECT_TRUE(shown().contains(QStringLiteral("This is no date.")));
  EXPECT_FALSE(shown().contains(QStringLiteral("A day or how people say it.")));
  date->setText(QStringLiteral("ven"));
  EXPECT_TRUE(shown().contains(QStringLiteral("A day or how people say it.")));
}

TEST(KeyText, NamesKeysAsTheyStandOnCaps) {
  struct Case {
    QKeySequence keys;
    QString text;
  };
  for (const Case& c : {Case{QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl+Enter")},
                        {QKeySequence(Qt::Key_F9), QStringLiteral("F9")},
                        {QKeySequence(Qt::Key_Space), QStringLiteral("Space")},
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QStringLiteral("Ctrl+Shift+Z")},
                        {QKeySequence(Qt::Key_G, Qt::Key_B), QStringLiteral("G B")},
                        {QKeySequence(Qt::Key_Up), QStringLiteral("↑")},
                        {QKeySequence(), QString()}}) {
    EXPECT_EQ(keyText(c.keys), c.text);
  }
}

TEST(Chip, IsAsWideOnAsOffSoThatNothingMoves) {
  Chip chip(QStringLiteral("Calls"));
  chip.setCount(38);
  chip.setIconName(IconName::phone);
  const QSize off = chip.sizeHint();
  chip.setChecked(true);
  EXPECT_EQ(chip.sizeHint(), off);
  EXPECT_EQ(chip.accessibleName(), QStringLiteral("Calls, 38"));
}

TEST(Chip, SeveralCanLeaveOneChosen) {
  QButtonGroup group;
  Chip all(QStringLiteral("All"));
  Chip calls(QStringLiteral("Calls"));
  group.addButton(&all);
  group.addButton(&calls);
  all.setChecked(true);
  QTest::mouseClick(&calls, Qt::LeftButton);
  EXPECT_FALSE(all.isChecked());
  EXPECT_TRUE(calls.isChecked());
}

TEST(Chip, WithAMenuItOpensItAndIsNeverOn) {
  QMenu menu;
  menu.addAction(QStringLiteral("By due date"));
  Chip chip(QStringLiteral("Base"));
  chip.setMenu(&menu);
  chip.show();
  QTest::mouseClick(&chip, Qt::LeftButton);
  EXPECT_TRUE(menu.isVisible());
  EXPECT_FALSE(chip.isChecked());
}

TEST(PhraseLabel, TellsTheWholeWhenItHasToBeShort) {
  PhraseLabel label;
  label.setPhrases({{.words = QStringLiteral("1 selected · overdue")},
                    {.words = QStringLiteral("12 480,00 €"), .isStrong = true, .role = ColourRole::text}});
  EXPECT_EQ(label.text(), QStringLiteral("1 selected · overdue 12 480,00 €"));
  EXPECT_EQ(label.accessibleName(), label.text());
  label.resize(label.sizeHint());
  label.show();
  EXPECT_TRUE(label.toolTip().isEmpty());
  label.resize(80, 20);
  EXPECT_EQ(label.toolTip(), label.text());
}

TEST(RoleLabel, KeepsItsColourWhereverItStands) {
  QWidget paper;
  paper.setBackgroundRole(QPalette::Base);
  RoleLabel label(QStringLiteral("beside"), ColourRole::secondary, TextSize::body, &paper);
  EXPECT_EQ(label.palette().color(label.foregroundRole()), paletteOf(label.palette())[ColourRole::secondary]);
  EXPECT_EQ(label.foregroundRole(), QPalette::WindowText);
}

TEST(WrappingLayout, GoesOnInTheNextLineWhenTheRowIsTooLong) {
  QWidget page;
  auto* row = new WrappingLayout(8, &page);
  QList<QWidget*> parts;
  for (int i = 0; i < 3; ++i) {
    parts << new QWidget;
    parts.last()->setFixedSize(100, 26);
    row->addWidget(parts.last());
  }
  EXPECT_EQ(row->sizeHint(), QSize(316, 26));
  EXPECT_EQ(row->minimumSize(), QSize(100, 26));
  EXPECT_EQ(row->heightForWidth(316), 26);
  EXPECT_EQ(row->heightForWidth(315), 60);
  EXPECT_EQ(row->heightForWidth(50), 94);
  row->setGeometry({10, 20, 220, 100});
  EXPECT_EQ(parts[1]->pos(), QPoint(118, 20));
  EXPECT_EQ(parts[2]->pos(), QPoint(10, 54));
}

TEST(ActionButton, MakesRoomForIconAndKey) {
  ActionButton bare(QStringLiteral("Export"));
  ActionButton full(QStringLiteral("Export"));
  full.setIconName(IconName::exportFile);
  full.setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_E));
  EXPECT_GE(full.sizeHint().width(),
            bare.sizeHint().width() + 16 + KeyCap::sizeOf(QStringLiteral("Ctrl+E"), full.font()).width());
}

}  // namespace
}  // namespace relance
