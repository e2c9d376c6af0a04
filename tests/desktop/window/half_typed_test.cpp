// SPDX-License-Identifier: GPL-3.0-or-later
// What is half typed in the forms of a customer is there again when the language has changed, and goes nowhere else.
#include <gtest/gtest.h>

#include <QFile>
#include <QLineEdit>

#include "desktop/client/clients_page.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/quick/quick_strip.h"
#include "desktop/decisions/decision_day.h"
#include "desktop/decisions/decisions_page.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/today_inspector.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

template <class Made>
Page* make(LedgerDesk& desk, QSettings& settings) {
  return new Made(desk, settings);
}

class HalfTyped : public testing::Test {
 protected:
  void SetUp() override {
    fillDecisions(ledger.path());
    open.open(ledger.path());
    open.window().view()->go({.place = Place::today});
  }
  template <class Wanted>
  Wanted& page(Place place) {
    return *static_cast<Wanted*>(open.window().view()->page(place));
  }
  TodayPage& today() { return page<TodayPage>(Place::today); }
  /// The first field shown of that kind below the page.
  template <class Field>
  Field* field(const QString& holding) {
    for (auto* found : open.page().findChildren<Field*>()) {
      if (found->isVisible() && found->text() == holding) return found;
    }
    return nullptr;
  }
  void speak(Language language) {
    open.window().speak(language);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.desk().state()->language == language; }, 30000));
    open.settle();
  }
  int rowOfDecision() {
    for (int row = 0; row < today().model().rowCount(); ++row) {
      if (today().model().taskAt(row) != nullptr && today().model().taskAt(row)->kind == TodayKind::decision) return row;
    }
    return -1;
  }
  QByteArray settingsFile() {
    open.settings().file().sync();
    QFile file(open.settings().file().fileName());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }

  DayLedger ledger;
  OpenWindow open{Language::fr,
                  {{Place::today, make<TodayPage>}, {Place::clients, make<ClientsPage>}, {Place::boards, make<DecisionsPage>}}};
};

TEST_F(HalfTyped, ANoteUnderTodayIsTypedOnInTheOtherLanguage) {
  open.press(Qt::Key_N);
  open.type(QStringLiteral("Le commercial"));
  speak(Language::en);
  auto* note = field<QLineEdit>(QStringLiteral("Le commercial"));
  ASSERT_NE(note, nullptr);
  EXPECT_TRUE(note->hasFocus());
  open.type(QStringLiteral(" passe jeudi."));
  EXPECT_EQ(note->text(), QStringLiteral("Le commercial passe jeudi."));
  EXPECT_FALSE(settingsFile().contains("commercial")) << "words on a customer stay in the ledger";
}

TEST_F(HalfTyped, ADayMeansTheSameDayInTheOtherLanguage) {
  open.press(Qt::Key_S);
  open.type(QStringLiteral("ven"));
  speak(Language::en);
  DateField* until = nullptr;
  for (auto* found : today().findChildren<DateField*>()) {
    if (found->isVisible()) until = found;
  }
  ASSERT_NE(until, nullptr);
  EXPECT_EQ(until->value(), plusDays(dayOfWork, 4)) << until->text().toStdString();
}

TEST_F(HalfTyped, ANoteUnderTheCustomersIsThereAgain) {
  open.window().view()->go({.place = Place::clients});
  open.press(Qt::Key_N);
  open.type(QStringLiteral("Nouvelle adresse"));
  speak(Language::en);
  auto* note = field<QLineEdit>(QStringLiteral("Nouvelle adresse"));
  ASSERT_NE(note, nullptr);
  EXPECT_TRUE(note->hasFocus());
}

TEST_F(HalfTyped, ADecisionBesideTodayKeepsItsChoiceAndReason) {
  today().table().selectRow(rowOfDecision());
  open.press(Qt::Key_Return);
  DecisionPanel* panel = today().details().decisionPanel();
  ASSERT_NE(panel, nullptr);
  panel->choices()->choose(static_cast<int>(DayChoice::leniency));
  panel->reason().setText(QStringLiteral("Bon client"));
  speak(Language::en);
  panel = today().details().decisionPanel();
  ASSERT_NE(panel, nullptr);
  EXPECT_EQ(panel->choices()->chosen(), static_cast<int>(DayChoice::leniency));
  EXPECT_EQ(panel->reason().text(), QStringLiteral("Bon client"));
}

TEST_F(HalfTyped, ADecisionOfTheBoardKeepsItsChoiceAndReason) {
  open.window().view()->go({.place = Place::boards});
  const auto panel = [&] { return qobject_cast<DecisionPanel*>(page<DecisionsPage>(Place::boards).panel()); };
  ASSERT_NE(panel(), nullptr);
  panel()->choices()->choose(static_cast<int>(DayChoice::plan));
  panel()->reason().setText(QStringLiteral("Demande un délai"));
  speak(Language::en);
  ASSERT_NE(panel(), nullptr);
  EXPECT_EQ(panel()->choices()->chosen(), static_cast<int>(DayChoice::plan));
  EXPECT_EQ(panel()->reason().text(), QStringLiteral("Demande un délai"));
}

TEST_F(HalfTyped, ADecisionInTheClientFileKeepsItsTabAndReason) {
  const auto customer = today().model().customerAt(rowOfDecision());
  ASSERT_TRUE(customer);
  const CustomerId id = open.desk().state()->portfolio.customers[*customer].id;
  open.window().view()->go({.place = Place::clients, .customer = id});
  const auto file = [&]() -> ClientFileView& { return page<ClientsPage>(Place::clients).file(); };
  file().chooseTab(ClientFileView::agreements);
  ASSERT_NE(file().decisionPanel(), nullptr);
  file().decisionPanel()->reason().setText(QStringLiteral("Vu avec la direction"));
  speak(Language::en);
  EXPECT_EQ(file().tab(), ClientFileView::agreements);
  ASSERT_NE(file().decisionPanel(), nullptr);
  EXPECT_EQ(file().decisionPanel()->reason().text(), QStringLiteral("Vu avec la direction"));
}

TEST_F(HalfTyped, WordsOfOneLedgerAreNotThoseOfAnother) {
  open.press(Qt::Key_N);
  open.type(QStringLiteral("Le commercial"));
  const DayLedger other;
  open.open(other.path());
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return open.desk().state() != nullptr && open.desk().state()->path == other.path(); }, patience));
  open.settle();
  EXPECT_EQ(field<QLineEdit>(QStringLiteral("Le commercial")), nullptr);
}

}  // namespace
}  // namespace relance
