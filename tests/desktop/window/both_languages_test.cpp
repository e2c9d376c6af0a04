// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that is shown may be the same in both languages, but names, figures and the few words that are.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>

#include "desktop/open_window.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/small_ledger.h"
#include "words/shared_words.h"

namespace relance {
namespace {

void addMenu(const QMenu& menu, QSet<QString>& texts) {
  for (const QAction* action : menu.actions()) {
    texts << action->text();
    if (action->menu() != nullptr) addMenu(*action->menu(), texts);
  }
}

void addTitles(const QTableView& table, QSet<QString>& texts) {
  for (int column = 0; column < table.model()->columnCount(); ++column) {
    texts << table.model()->headerData(column, Qt::Horizontal).toString();
  }
}

/// What is said on the telephone is in the customer's language, whatever the caller's is.
bool isSpoken(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget()) {
    if (widget->objectName() == QStringLiteral("spoken")) return true;
  }
  return false;
}

/// All that a reader or a screen reader meets in the window as it is now.
QSet<QString> textsOf(const MainWindow& window) {
  QSet<QString> texts{window.windowTitle()};
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (!isSpoken(label)) texts << label->text();
  }
  for (const auto* label : window.findChildren<PhraseLabel*>()) texts << label->text();
  for (const auto* button : window.findChildren<QAbstractButton*>()) texts << button->text() << button->toolTip();
  for (const auto* field : window.findChildren<QLineEdit*>()) texts << field->placeholderText();
  for (const auto* widget : window.findChildren<QWidget*>()) texts << widget->accessibleName();
  for (const auto* table : window.findChildren<QTableView*>()) addTitles(*table, texts);
  for (const QAction* menu : window.menuBar()->actions()) {
    texts << menu->text();
    addMenu(*menu->menu(), texts);
  }
  return texts;
}

/// Every word of it is a name, a code, or a word that both languages share.
bool mayBeTheSame(const QString& text) {
  static const QSet<QString> names{QStringLiteral("Relance"),  QStringLiteral("Sorbelac"), QStringLiteral("Clinique"),
                                   QStringLiteral("du"),       QStringLiteral("Val"),      QStringLiteral("Herbeux"),
                                   QStringLiteral("Français"), QStringLiteral("English"),  QStringLiteral("EUR"),
                                   QStringLiteral("FR")};
  static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
  for (auto found = word.globalMatch(text); found.hasNext();) {
    const QString same = found.next().captured();
    if (!names.contains(same) && !isSharedWord(same)) return false;
  }
  return true;
}

void expectTranslated(const QSet<QString>& french, const QSet<QString>& english) {
  EXPECT_GT(french.size(), 20);
  for (const QString& text : french) {
    if (!english.contains(text)) continue;
    EXPECT_TRUE(mayBeTheSame(text)) << text.toStdString();
  }
}

TEST(BothLanguages, ShareNoTextOnTheFirstRunPage) {
  OpenWindow open;
  const QSet<QString> french = textsOf(open.window());
  open.window().speak(Language::en);
  QTest::qWait(10);
  expectTranslated(french, textsOf(open.window()));
}

TEST(BothLanguages, ShareNoTextOnAnyPage) {
  const SmallLedger ledger;
  OpenWindow open;
  open.open(ledger.path());
  for (const PageMaker& maker : allPages()) {
    open.window().speak(Language::fr);
    open.window().view()->go({.place = maker.place});
    QTest::qWait(100);
    open.settle();
    const QSet<QString> french = textsOf(open.window());
    open.window().speak(Language::en);
    QTest::qWait(100);
    open.settle();
    expectTranslated(french, textsOf(open.window()));
  }
}

}  // namespace
}  // namespace relance
