// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is walked through by keys and clicks, each one counted: Today, calls, the next customer.
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <algorithm>

#include "actions/reading/client_file.h"
#include "desktop/call/call_head.h"
#include "desktop/call/call_page.h"
#include "desktop/call/facts_column.h"
#include "desktop/call/results/result_bar.h"
#include "desktop/call/speak_column.h"
#include "desktop/day_ledger.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/today_page.h"

namespace relance {

class CallWalk : public testing::Test {
 protected:
  void SetUp() override {
    prepare();
    open.open(ledger.path());
    open.window().view()->go({.place = Place::today});
    calls().head().setOpener([this](const QUrl& link) { dialled << link.toString(); });
    calls().drafts().setOpener([this](const QString& file) {
      QFile draft(file);
      EXPECT_TRUE(draft.open(QIODevice::ReadOnly));
      drafts << QString::fromUtf8(draft.readAll());
      return true;
    });
  }

  /// What the ledger holds besides, before it is opened.
  virtual void prepare() {}

  template <class Wanted>
  Wanted& page(Place place) {
    return *static_cast<Wanted*>(open.window().view()->page(place));
  }
  CallPage& calls() { return page<CallPage>(Place::calls); }
  Place place() { return open.page().place(); }

  void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ++events;
    open.press(key, with);
  }
  void click(QWidget& widget) {
    ++events;
    QTest::mouseClick(&widget, Qt::LeftButton);
  }
  void click(QAbstractItemView& table, int row, int column = 0) {
    ++events;
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, column)).center());
  }
  /// By its object's name: of a result its letter.
  QAbstractButton& button(const QString& named) {
    auto* found = open.page().findChild<QAbstractButton*>(named);
    if (found != nullptr && found->isVisible()) return *found;
    ADD_FAILURE() << "no button " << named.toStdString();
    return *open.page().findChild<QAbstractButton*>();
  }
  void type(const char* text) {
    for (const char* letter = text; *letter != '\0'; ++letter) {
      ++events;
      open.type(QString(QLatin1Char(*letter)));
    }
  }

  /// In the first call, nothing counted yet.
  void startCalls() {
    open.press(Qt::Key_Return);
    ASSERT_EQ(place(), Place::calls);
    first = calls().customer();
    ASSERT_TRUE(calls().speak().notes().hasFocus());
    events = 0;
  }
  bool waitForNext() {
    return QTest::qWaitFor([&] { return calls().customer() != first && open.page().place() == Place::calls; }, patience);
  }
  bool waitForRecord() {
    return QTest::qWaitFor([&] { return !calls().bar().chosen(); }, patience);
  }

  /// All that labels say.
  QString said() {
    QStringList words;
    for (const auto* label : open.page().findChildren<QLabel*>()) {
      if (label->isVisible()) words << label->text();
    }
    return words.join(QLatin1Char('|'));
  }

  std::vector<const ContactEvent*> contactsToday(CustomerId customer) {
    const DeskState& state = *open.desk().state();
    std::vector<const ContactEvent*> found;
    for (const ContactEvent& contact : state.portfolio.contacts.of(*state.findCustomer(customer))) {
      if (contact.day == dayOfWork) found.push_back(&contact);
    }
    return found;
  }
  ClientFile fileOf(CustomerId customer) {
    const DeskState& state = *open.desk().state();
    return readClientFile(open.desk().reader(), state.portfolio.customers[*state.findCustomer(customer)].code, dayOfWork).value();
  }
  CustomerId idOf(const char* code) {
    for (const PortfolioCustomer& customer : open.desk().state()->portfolio.customers) {
      if (customer.code == code) return customer.id;
    }
    return {};
  }
  /// As the client file tells it.
  ContactEvent lastContact(CustomerId customer) {
    const ClientFile file = fileOf(customer);
    const auto& timeline = file.timeline;
    const auto found = std::ranges::find(timeline, EntryKind::contact, &TimelineEntry::kind);
    return found == timeline.end() ? ContactEvent() : *found->contact;
  }
  bool waitForContact(CustomerId customer, std::size_t count = 1) {
    return QTest::qWaitFor([&] { return contactsToday(customer).size() == count; }, patience);
  }

  DayLedger ledger;
  OpenWindow open{Language::fr};
  QStringList dialled;
  QStringList drafts;  // as a mail program would read them
  CustomerId first;
  int events{0};
};

}  // namespace relance
