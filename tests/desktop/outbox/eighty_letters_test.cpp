// SPDX-License-Identifier: GPL-3.0-or-later
// The budget of keys: eighty letters prepared, looked at and approved by four.
#include <gtest/gtest.h>

#include <QDir>

#include "desktop/open_window.h"
#include "desktop/outbox/outbox_issuing.h"
#include "desktop/outbox/outbox_page.h"
#include "desktop/outbox/prepared_day.h"
#include "desktop/patience.h"

namespace relance {
namespace {

/// Counts what a person does.
class Hands {
 public:
  explicit Hands(OpenWindow& open) : m_open(open) {}
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    ++m_events;
    m_open.press(key, modifiers);
  }
  int events() const { return m_events; }

 private:
  OpenWindow& m_open;
  int m_events{0};
};

TEST(EightyLetters, ArePreparedLookedAtAndApprovedByFourKeys) {
  const DayLedger ledger;
  addLetterCustomers(ledger.path(), 80);
  OpenWindow open(Language::en);
  open.open(ledger.path());
  auto* page = static_cast<OutboxPage*>(open.window().view()->page(Place::outbox));
  ASSERT_NE(page, nullptr);
  const QString target = QString::fromStdString((ledger.folder() / "letters").string());
  QDir().mkpath(target);
  page->issuing().setFolder(target);

  Hands hands(open);
  hands.press(Qt::Key_G);
  hands.press(Qt::Key_O);
  ASSERT_EQ(&open.page(), page);
  hands.press(Qt::Key_F5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->isUpToDate() && page->model().toLeave().size() >= 80; }, patience));
  hands.press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(QTest::qWaitFor([&] { return QDir(target).entryList({QStringLiteral("*.pdf")}).size() == 80; }, patience));
  EXPECT_EQ(hands.events(), 4);
}

}  // namespace
}  // namespace relance
