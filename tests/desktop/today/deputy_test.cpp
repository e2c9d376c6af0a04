// SPDX-License-Identifier: GPL-3.0-or-later
// Today for one of several: his own customers, those of an absent colleague, and everybody's.
#include <QComboBox>
#include <QSignalSpy>
#include <set>

#include "actions/people/enter_person.h"
#include "desktop/desk/day_work.h"
#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/settings/people_panel.h"
#include "desktop/settings/settings_page.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/table/dense_table.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

/// Ada is at work; she looks after C00417, Claire after C00230 and C00102.
class Deputy : public OpenDesk {
 protected:
  void SetUp() override {
    qputenv("USER", "ada");
    write([](LedgerSession& session) {
      for (const char* name : {"Ada", "Claire", "Nadège"}) {
        Person person;
        person.name = name;
        person.login = fold(name);
        EXPECT_TRUE(enterPerson(session, person).isDone());
      }
      EXPECT_TRUE(assignCollector(session, "C00417", "ada").isDone());
      for (const char* code : {"C00230", "C00102"}) EXPECT_TRUE(assignCollector(session, code, "claire").isDone());
    });
    OpenDesk::SetUp();
    page = std::make_unique<TodayPage>(desk, settings);
    show(*page);
  }
  void TearDown() override {
    page.reset();
    if (m_user.isNull()) {
      qunsetenv("USER");
    } else {
      qputenv("USER", m_user);
    }
  }

  static std::string fold(const std::string& name) { return QString::fromStdString(name).toLower().remove(u'è').toStdString(); }
  template <class Work>
  void write(Work work) {
    auto session =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T06:00:00.000Z"; }, [] { return dayOfWork; }});
    work(session);
  }
  /// As another program would note it.
  void away(const char* login, std::optional<Date> back, const char* deputy) {
    const std::size_t before = customers().size();
    write([&](LedgerSession& session) {
      EXPECT_TRUE(setAbsent(session, {.login = login, .until = back, .deputy = deputy}).isDone());
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return customers().size() != before; }, patience));
  }
  std::vector<std::string> codes() {
    std::vector<std::string> shown;
    for (int row = 0; row < page->model().rowCount(); ++row) {
      shown.push_back(desk.state()->portfolio.customers[*page->model().customerAt(row)].code);
    }
    return shown;
  }
  /// One may stand in several rows.
  std::set<std::string> customers() {
    const auto all = codes();
    return {all.begin(), all.end()};
  }
  QString besideWhy(const char* code) {
    for (int row = 0; row < page->model().rowCount(); ++row) {
      const QModelIndex why = page->model().index(row, TodayModel::why);
      if (codes()[static_cast<std::size_t>(row)] == code)
        return why.data(Qt::AccessibleTextRole).toString().replace(QChar::Nbsp, u' ');
    }
    return {};
  }
  void press(Qt::Key key) { QTest::keyClick(page->focusWidget(), key); }

  std::unique_ptr<TodayPage> page;
  const QByteArray m_user = qgetenv("USER");
};

TEST_F(Deputy, TodayShowsOnesOwnUntilAllAreWanted) {
  EXPECT_EQ(customers(), std::set<std::string>{"C00417"});
  EXPECT_TRUE(page->mine().isVisible() && page->mine().isChecked());
  EXPECT_EQ(page->count(), static_cast<int>(codes().size()));
  press(Qt::Key_M);
  EXPECT_GT(customers().size(), 10U);
  EXPECT_FALSE(page->mine().isChecked());
  QTest::mouseClick(&page->mine(), Qt::LeftButton);
  EXPECT_EQ(customers(), std::set<std::string>{"C00417"});
}

TEST_F(Deputy, WhoIsAwayIsWorkedByTheDeputyAndSaidSo) {
  away("claire", plusDays(dayOfWork, 7), "ada");
  EXPECT_EQ(customers().size(), 3U);
  const QString why = besideWhy("C00230");
  EXPECT_TRUE(why.startsWith(QStringLiteral("for Claire · "))) << why.toStdString();
  EXPECT_TRUE(why.contains(QStringLiteral("until 29 Nov 2026"))) << why.toStdString();
  EXPECT_FALSE(besideWhy("C00417").contains(QStringLiteral("for ")));
  write([](LedgerSession& session) { EXPECT_TRUE(endAbsence(session, "claire").isDone()); });
  ASSERT_TRUE(QTest::qWaitFor([&] { return customers().size() == 1; }, patience));
}

TEST_F(Deputy, AmongAllTheNameOfAnotherDeputyStandsBeside) {
  press(Qt::Key_M);
  QSignalSpy changed(&DayWork::of(desk), &DayWork::changed);
  write([](LedgerSession& session) { EXPECT_TRUE(setAbsent(session, {.login = "claire", .deputy = fold("Nadège")}).isDone()); });
  ASSERT_TRUE(changed.wait(patience));
  EXPECT_TRUE(besideWhy("C00102").contains(QStringLiteral("Nadège for Claire"))) << besideWhy("C00102").toStdString();
}

TEST_F(Deputy, AnAbsenceIsNotedInTheSettingsEndedAndUndone) {
  SettingsPage settingsPage(desk, settings);
  show(settingsPage);
  QSignalSpy undoable(&settingsPage, &Page::undoable);
  PeoplePanel& people = settingsPage.people();
  AbsenceForm& form = people.form();
  form.who().setCurrentIndex(form.who().findData(QStringLiteral("claire")));
  EXPECT_EQ(form.deputy().findData(QStringLiteral("claire")), -1) << "nobody stands in for himself";
  form.deputy().setCurrentIndex(form.deputy().findData(QStringLiteral("ada")));
  form.backOn().setText(QStringLiteral("30/11"));
  QTest::keyClick(&form.backOn(), Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return customers().size() == 3; }, patience));
  ASSERT_EQ(undoable.count(), 1);
  EXPECT_EQ(undoable.first().first().toString(), QStringLiteral("Claire is away, Ada stands in"));
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return customers().size() == 1; }, patience));
  desk.redo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return customers().size() == 3; }, patience));
  auto* back = people.findChild<QAbstractButton*>(QStringLiteral("back-claire"));
  ASSERT_NE(back, nullptr);
  QTest::mouseClick(back, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return customers().size() == 1; }, patience));
}

}  // namespace
}  // namespace relance
