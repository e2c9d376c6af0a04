// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a deputy's day and of the absences that make him one, in both languages and colours, wide and narrow.
#include <gtest/gtest.h>

#include <QListWidget>

#include "actions/people/enter_person.h"
#include "desktop/day_ledger.h"
#include "desktop/open_window.h"
#include "desktop/settings/people_panel.h"
#include "desktop/settings/setting_groups.h"
#include "desktop/settings/settings_page.h"
#include "desktop/shared/controls/date_field.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

/// The person at work as the machine names him, while the test runs.
class AtWork {
 public:
  explicit AtWork(const QByteArray& login) { qputenv("USER", login); }
  AtWork(const AtWork&) = delete;
  AtWork& operator=(const AtWork&) = delete;
  ~AtWork() { m_before.isNull() ? qunsetenv("USER") : qputenv("USER", m_before); }

 private:
  const QByteArray m_before = qgetenv("USER");
};

/// Ada is at work; Claire, who is away, looks after three customers, Ada after one.
class DeputyPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    {
      auto session =
          LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T06:00:00.000Z"; }, [] { return dayOfWork; }});
      for (const auto& [login, name] :
           {std::pair("ada", "Ada Valombre"), {"claire", "Claire Hautpré"}, {"karim", "Karim Senlis"}}) {
        Person person;
        person.name = name;
        person.login = login;
        ASSERT_TRUE(enterPerson(session, person).isDone());
      }
      ASSERT_TRUE(assignCollector(session, "C00417", "ada").isDone());
      for (const char* code : {"C00230", "C00102", "C00655"}) {
        ASSERT_TRUE(assignCollector(session, code, "claire").isDone());
      }
      ASSERT_TRUE(setAbsent(session, {.login = "claire", .until = plusDays(dayOfWork, 7), .deputy = "ada"}).isDone());
    }
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
  }

  void keep(const char* what) {
    QTest::qWait(150);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  AtWork ada{"ada"};
  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(DeputyPictures, OfTodayWithSomebodyAwayAndOfTheAbsences) {
  ASSERT_EQ(open.page().place(), Place::today);
  keep("today-deputy");
  open.press(Qt::Key_Comma, Qt::ControlModifier);
  ASSERT_EQ(open.page().place(), Place::settings);
  auto& page = static_cast<SettingsPage&>(open.page());
  page.groups().setCurrentItem(page.groups().findItems(groupWord(SettingGroup::people), Qt::MatchExactly).value(0));
  keep("settings-absence");
  page.people().form().backOn().setText(QStringLiteral("hier"));
  QTest::keyClick(&page.people().form().backOn(), Qt::Key_Return);
  keep("settings-absence-misread");
}

INSTANTIATE_TEST_SUITE_P(Looks, DeputyPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1440, 900}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"},
                                         Look{Language::fr, ThemeChoice::light, {960, 600}, "frnarrow"},
                                         Look{Language::en, ThemeChoice::dark, {960, 600}, "ennarrow"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
