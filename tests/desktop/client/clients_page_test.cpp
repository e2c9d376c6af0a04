// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/clients_page.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include "desktop/client/timeline_panel.h"
#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class ClientsPages : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<ClientsPage>(desk, settings);
    show(*page);
  }

  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(page->focusWidget(), key, with); }
  CustomerId idOf(const char* code) {
    for (const PortfolioCustomer& customer : desk.state()->portfolio.customers) {
      if (customer.code == code) return customer.id;
    }
    return {};
  }
  /// His file, once it is read.
  void openFile(const char* code) {
    page->show(Destination{.place = Place::clients, .customer = idOf(code)});
    page->activate();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->file().history().model().rowCount() > 0; }, patience));
  }
  DenseTable& table() { return page->list().table(); }

  std::unique_ptr<ClientsPage> page;
};

TEST_F(ClientsPages, FindByTypingOpenByEnterAndComeBackByEscape) {
  EXPECT_TRUE(table().hasFocus());
  press(Qt::Key_F);
  EXPECT_TRUE(page->list().search().hasFocus());
  QTest::keyClicks(page->focusWidget(), QStringLiteral("val"));
  EXPECT_EQ(page->list().model().rowCount(), 4);
  press(Qt::Key_Down);
  press(Qt::Key_Return);
  EXPECT_TRUE(page->isShowingFile());
  EXPECT_EQ(page->title().toStdString(), "Coopérative agricole du Haut-Vernois et des Trois Vallées");
  EXPECT_TRUE(page->goBack());
  EXPECT_FALSE(page->isShowingFile());
  EXPECT_EQ(table().currentIndex().row(), 1);
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->list().search().text().isEmpty());
  EXPECT_TRUE(table().hasFocus());
  EXPECT_FALSE(page->goBack());
}

TEST_F(ClientsPages, MoveByLettersUnlessLettersAreNoCommands) {
  press(Qt::Key_J);
  press(Qt::Key_J);
  press(Qt::Key_K);
  EXPECT_EQ(table().currentIndex().row(), 1);
  page->setLettersCommands(false);
  press(Qt::Key_J);
  EXPECT_EQ(table().currentIndex().row(), 1);
}

TEST_F(ClientsPages, LeadToTheCallDialledOrNot) {
  QSignalSpy wanted(page.get(), &Page::wanted);
  const CustomerId first = page->list().model().customerAt(0);
  press(Qt::Key_T);
  press(Qt::Key_P);
  ASSERT_EQ(wanted.count(), 2);
  EXPECT_EQ(wanted[0].first().value<Destination>(), (Destination{.place = Place::calls, .customer = first, .dials = true}));
  EXPECT_EQ(wanted[1].first().value<Destination>(),
            (Destination{.place = Place::calls, .customer = first, .result = CallOutcome::promise}));
  openFile("C00102");
  press(Qt::Key_F9);
  ASSERT_EQ(wanted.count(), 3);
  EXPECT_EQ(wanted[2].first().value<Destination>(),
            (Destination{.place = Place::calls, .customer = idOf("C00102"), .dials = true}));
}

TEST_F(ClientsPages, OfferNoCallWhereThereIsNoPlaceForOne) {
  QSignalSpy wanted(page.get(), &Page::wanted);
  page->knowPlaces({Place::clients});
  page->refresh(*desk.state());
  press(Qt::Key_T);
  openFile("C00102");
  press(Qt::Key_F9);
  EXPECT_EQ(wanted.count(), 0);
  EXPECT_TRUE(page->file().findChild<QWidget*>(QStringLiteral("call"))->isHidden());
}

TEST_F(ClientsPages, ShowEverythingOfOneCustomer) {
  openFile("C00417");
  ClientFileView& file = page->file();
  EXPECT_EQ(file.itemsTable().model()->rowCount(), 4);
  EXPECT_EQ(file.peopleTable().model()->rowCount(), 2);
  EXPECT_EQ(file.agreementsTable().model()->rowCount(), 0);
  ASSERT_GT(file.whyTable().model()->rowCount(), 5);
  EXPECT_EQ(file.whyTable().model()->index(1, 1).data().toString().toStdString(), "€12,480.00");
  EXPECT_EQ(file.tab(), ClientFileView::timeline);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(file.tab(), ClientFileView::items);
  press(Qt::Key_PageUp, Qt::ControlModifier);
  press(Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_EQ(file.tab(), ClientFileView::why);
}

TEST_F(ClientsPages, ShowTheTestsBehindTheVerdictDownToTheOneThatDecides) {
  openFile("C00417");
  const QAbstractItemModel& why = *page->file().whyTable().model();
  const auto cell = [&](int row, int column) { return why.index(row, column).data().toString().toStdString(); };
  int heading = 0;
  while (heading < why.rowCount() && cell(heading, 0) != "Tests, in their order") ++heading;
  ASSERT_LT(heading + 1, why.rowCount());
  EXPECT_EQ(cell(heading + 1, 0), "1");
  EXPECT_EQ(cell(heading + 1, 1), "Neither archived, handed over, on hold, put off nor closed");
  const int last = why.rowCount() - 1;
  EXPECT_EQ(cell(last, 0), std::to_string(last - heading) + ", decides");
  EXPECT_TRUE(cell(last, 1).starts_with(cell(0, 1))) << "the last test gave the verdict: " << cell(last, 1);
}

TEST_F(ClientsPages, SayWhyNothingIsDoneToday) {
  openFile("C00377");
  QStringList said;
  for (const auto* label : page->file().findChildren<QLabel*>()) said << label->text();
  EXPECT_TRUE(said.contains(QStringLiteral("Contacted today"))) << said.join(u'|').toStdString();
}

TEST_F(ClientsPages, LookIntoTheHistoryAndForgetItByEscape) {
  openFile("C00102");
  const int all = page->file().history().model().rowCount();
  press(Qt::Key_F, Qt::ControlModifier);
  QTest::keyClicks(page->focusWidget(), QStringLiteral("signature"));
  EXPECT_EQ(page->file().history().model().rowCount(), 2);
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->isShowingFile());
  EXPECT_EQ(page->file().history().model().rowCount(), all);
  EXPECT_FALSE(page->goBack()) << "it was opened from elsewhere";
}

TEST_F(ClientsPages, TakeADecisionThatThenStandsInTheAgreements) {
  openFile("C00417");
  QSignalSpy undoable(page.get(), &Page::undoable);
  ASSERT_NE(page->file().decisionPanel(), nullptr);
  press(Qt::Key_D, Qt::ControlModifier);
  press(Qt::Key_D);
  press(Qt::Key_Return);
  ASSERT_TRUE(waitForChange());
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->file().agreementsTable().model()->rowCount() > 0; }, patience));
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_TRUE(page->file().isAncestorOf(page->focusWidget())) << "what was decided has gone; the keys have not";
  EXPECT_TRUE(page->focusWidget()->hasFocus());
  desk.undo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return page->file().agreementsTable().model()->rowCount() == 0; }, patience));
}

TEST_F(ClientsPages, AreRememberedWithWhatWasLookedFor) {
  press(Qt::Key_F);
  QTest::keyClicks(page->focusWidget(), QStringLiteral("val"));
  press(Qt::Key_Down);
  ClientsPage other(desk, settings);
  other.recall(page->memory());
  other.refresh(*desk.state());
  EXPECT_EQ(other.list().model().rowCount(), 4);
  EXPECT_EQ(other.list().table().currentIndex().row(), 1);
  EXPECT_EQ(other.list().search().text().toStdString(), "val");
}

TEST_F(ClientsPages, NameEveryControl) {
  const auto expectNamed = [&] {
    for (auto* widget : page->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
      QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(told, nullptr);
      EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
  };
  expectNamed();
  openFile("C00417");
  for (const auto tab : {ClientFileView::timeline, ClientFileView::items, ClientFileView::people, ClientFileView::agreements,
                         ClientFileView::why}) {
    page->file().chooseTab(tab);
    expectNamed();
  }
}

}  // namespace
}  // namespace relance
