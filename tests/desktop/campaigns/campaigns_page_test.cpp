// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns by keys and by mouse: started after a look at who would be in it, contacts recorded, ended early, compared.
#include "desktop/campaigns/campaigns_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

#include "actions/people/enter_person.h"
#include "desktop/campaigns/campaign_form.h"
#include "desktop/campaigns/campaign_start.h"
#include "desktop/campaigns/campaigns_model.h"
#include "desktop/campaigns/chosen_model.h"
#include "desktop/campaigns/members_pane.h"
#include "desktop/campaigns/result_panel.h"
#include "desktop/open_desk.h"
#include "desktop/picked.h"
#include "desktop/predicates/behaviour_inspector.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/predicates/value_field.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/table/dense_table.h"
#include "words/outcome_words.h"

namespace relance {
namespace {

class Campaigns : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<CampaignsPage>(desk, settings);
    OpenDesk::show(*page);
    QTest::qWait(20);
  }

  CampaignForm& form() { return page->start().form(); }
  ConditionRow& row() { return *form().editor().rows().first(); }
  bool waitForRows(int rows) {
    return QTest::qWaitFor([&] { return page->model().rowCount() == rows; }, 20000);
  }
  bool waitForResult() {
    return QTest::qWaitFor([&] { return page->model().rowCount() > 0 && page->model().entryAt(0)->result.has_value(); }, 20000);
  }
  void press(QWidget& on, int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ++events;
    QTest::keyClick(&on, static_cast<Qt::Key>(key), with);
  }
  /// Of all who owe at least 5,000.
  void startOne(const char* name = "Autumn") {
    page->startNew();
    form().name().setText(QLatin1String(name));
    row().typed().setText(QStringLiteral("5k"));
    row().commit();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->start().bar().button().isEnabled(); }, 20000));
    page->start().start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->isStarting(); }, 20000));
  }
  std::string verdictOf(const std::string& code) {
    for (const Verdict& verdict : desk.state()->run.verdicts) {
      const Account& account = desk.state()->portfolio.accounts[verdict.account];
      if (desk.state()->portfolio.customers[account.customer].code == code) return std::string(relance::code(verdict.reason));
    }
    return {};
  }

  std::unique_ptr<CampaignsPage> page;
  int events{0};
};

TEST_F(Campaigns, OneIsStartedByKeysAfterALookAtWhoWouldBeInIt) {
  const QAbstractItemModelTester chosen(&page->start().model());
  QSignalSpy undoable(page.get(), &Page::undoable);
  press(page->table(), Qt::Key_N);
  ASSERT_TRUE(form().name().hasFocus());
  QTest::keyClicks(&form().name(), QStringLiteral("Autumn"));
  form().editor().focusFirst();
  EXPECT_FALSE(page->start().bar().button().isEnabled()) << "who is in it is not said";
  QTest::keyClicks(&row().typed(), QStringLiteral("5k"));
  press(row().typed(), Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->start().bar().button().isEnabled(); }, 20000));
  const int inside = static_cast<int>(page->start().model().chosen().members.size());
  EXPECT_GT(inside, 3);
  EXPECT_EQ(page->start().model().rowCount(), inside);
  for (const CampaignMember& member : page->start().model().chosen().members) EXPECT_GE(member.overdueMinor, 500000);
  EXPECT_EQ(page->model().rowCount(), 0) << "nothing is started yet";
  press(form().name(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForRows(1));
  EXPECT_EQ(events, 3);
  EXPECT_EQ(undoable.count(), 1);
  const Campaign& made = page->model().entryAt(0)->campaign;
  EXPECT_EQ(made.name, "Autumn");
  EXPECT_EQ(static_cast<int>(made.customers.size()), inside);
  EXPECT_EQ(made.days.from, dayOfWork);
  EXPECT_EQ(made.days.until, plusDays(dayOfWork, 14));
  EXPECT_EQ(made.channel, Channel::call);
  EXPECT_FALSE(page->isStarting());
  desk.undo();
  ASSERT_TRUE(waitForRows(0));
}

TEST_F(Campaigns, OneHasTheChannelTextOwnerAndWindowThatWereChosen) {
  page->startNew();
  form().name().setText(QStringLiteral("By letter"));
  row().typed().setText(QStringLiteral("10k"));
  row().commit();
  form().channel().setCurrentIndex(form().channel().findData(QStringLiteral("letter")));
  form().text().setCurrentIndex(form().text().findData(QStringLiteral("firm")));
  form().from().setText(QStringLiteral("+3"));
  form().until().setText(QStringLiteral("+2"));
  EXPECT_FALSE(page->start().bar().button().isEnabled());
  EXPECT_FALSE(form().missing().isEmpty()) << "it would end before it begins";
  form().until().setText(QStringLiteral("+10"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->start().bar().button().isEnabled(); }, 20000));
  QTest::mouseClick(&page->start().bar().button(), Qt::LeftButton);
  ASSERT_TRUE(waitForRows(1));
  const Campaign& made = page->model().entryAt(0)->campaign;
  EXPECT_EQ(made.channel, Channel::letter);
  EXPECT_EQ(made.textKey, "firm");
  EXPECT_EQ(made.days.from, plusDays(dayOfWork, 3));
  EXPECT_EQ(made.days.until, plusDays(dayOfWork, 10));
  EXPECT_EQ(campaignState(made.days, dayOfWork), CampaignState::toCome);
}

TEST_F(Campaigns, ScenariosWaitUntilItIsEndedAndGoOnAtOnce) {
  startOne();
  ASSERT_TRUE(waitForRows(1));
  const std::string code = "C00417";
  ASSERT_TRUE(QTest::qWaitFor([&] { return verdictOf(code) == "InCampaign"; }, 20000)) << verdictOf(code);
  page->table().setFocus();
  events = 0;
  press(page->table(), Qt::Key_E);
  ASSERT_TRUE(QTest::qWaitFor([&] { return verdictOf(code) != "InCampaign"; }, 20000));
  EXPECT_EQ(events, 1);
  ASSERT_TRUE(QTest::qWaitFor(
      [&] { return campaignState(page->model().entryAt(0)->campaign.days, dayOfWork) == CampaignState::endedEarly; }, 20000));
  EXPECT_FALSE(page->ender().isEnabled());
  desk.undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return verdictOf(code) == "InCampaign"; }, 20000));
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->ender().isEnabled(); }, 20000));
  QTest::mouseClick(&page->ender(), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return verdictOf(code) != "InCampaign"; }, 20000));
}

TEST_F(Campaigns, AContactIsRecordedByKeysAndCountsAsTheCost) {
  startOne();
  ASSERT_TRUE(waitForRows(1));
  ASSERT_TRUE(waitForResult());
  EXPECT_EQ(page->model().entryAt(0)->result->inside.contacts, 0);
  page->table().setFocus();
  press(page->table(), Qt::Key_Return);
  ASSERT_TRUE(page->members().hasCursor());
  press(page->members().table(), Qt::Key_R);
  EXPECT_GT(pickByKeys(resultWord(ContactResult::done)), 0);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->model().entryAt(0)->result->inside.contacts == 1; }, 20000));
  EXPECT_EQ(page->model().entryAt(0)->result->inside.contacted, 1);
  const auto lines = resultLines(*page->model().entryAt(0)->result, *parseCurrency("EUR"), Language::en);
  EXPECT_EQ(lines[1].inside, QStringLiteral("1"));
  EXPECT_EQ(lines[2].inside, QStringLiteral("1"));
  EXPECT_EQ(lines[3].inside, QStringLiteral("0 (0%)"));
}

TEST_F(Campaigns, AContactIsRecordedFromTheListOfCampaignsToo) {
  startOne();
  ASSERT_TRUE(waitForRows(1));
  ASSERT_TRUE(waitForResult());
  page->table().setFocus();
  press(page->table(), Qt::Key_R);
  EXPECT_GT(pickByKeys(resultWord(ContactResult::done)), 0);
  EXPECT_TRUE(QTest::qWaitFor([&] { return page->model().entryAt(0)->result->inside.contacts == 1; }, 20000));
}

TEST_F(Campaigns, ACustomerIsLeftOutWhileAnotherCampaignRunsForHim) {
  startOne();
  ASSERT_TRUE(waitForRows(1));
  page->startNew();
  form().name().setText(QStringLiteral("Second"));
  row().typed().setText(QStringLiteral("1k"));
  row().commit();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->start().bar().button().isEnabled(); }, 20000));
  const ChosenCustomers& chosen = page->start().model().chosen();
  EXPECT_EQ(chosen.leftOut.size(), page->model().entryAt(0)->campaign.customers.size());
  for (const LeftOut& one : chosen.leftOut) EXPECT_EQ(code(one.reason), "InCampaign");
  const int last = page->start().model().rowCount() - 1;
  EXPECT_TRUE(page->start().model().index(last, ChosenModel::why).data().toString().startsWith(QStringLiteral("left out: ")));
}

TEST_F(Campaigns, EscLeadsBackStepByStepAndKeepsWhatWasTyped) {
  page->startNew();
  form().name().setText(QStringLiteral("Half"));
  EXPECT_TRUE(page->goBack());
  EXPECT_FALSE(page->isStarting());
  EXPECT_FALSE(page->goBack());
  page->startNew();
  EXPECT_EQ(form().name().text(), QStringLiteral("Half"));
}

TEST_F(Campaigns, AHalfTypedOneIsThereAgainInAnotherLanguage) {
  {
    auto other =
        LedgerSession::open(ledger.path(), {[] { return isoText(dayOfWork) + "T06:00:00.000Z"; }, [] { return dayOfWork; }});
    Person claire;
    claire.login = claire.name = "claire";
    ASSERT_TRUE(enterPerson(other, claire).isDone());
  }
  ASSERT_TRUE(QTest::qWaitFor([&] { return form().owner().count() > 1; }, 30000));
  page->startNew();
  form().name().setText(QStringLiteral("Half"));
  form().editor().addCondition();
  if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
  row().typed().setText(QStringLiteral("5k"));
  form().channel().setCurrentIndex(form().channel().findData(QStringLiteral("letter")));
  form().text().setCurrentIndex(form().text().findData(QStringLiteral("firm")));
  form().owner().setCurrentIndex(1);
  const QVariant owner = form().owner().currentData();
  form().from().setText(QStringLiteral("fri"));
  ASSERT_TRUE(form().request().from);
  const QVariantMap memory = page->memory();

  desk.speak(Language::fr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state()->language == Language::fr; }, 20000));
  CampaignsPage again(desk, settings);
  again.recall(memory);
  EXPECT_EQ(again.memory(), memory) << "before it was ever shown";
  OpenDesk::show(again);
  ASSERT_TRUE(again.isStarting());
  CampaignForm& french = again.start().form();
  ASSERT_TRUE(QTest::qWaitFor([&] { return french.owner().count() > 1; }, 20000));
  EXPECT_EQ(french.name().text(), QStringLiteral("Half"));
  EXPECT_EQ(french.predicate(), form().predicate());
  EXPECT_FALSE(french.isPredicateComplete());
  EXPECT_EQ(french.predicate().conditions.front().values.size(), 1U);
  const CampaignRequest typed = form().request();
  const CampaignRequest shown = french.request();
  EXPECT_EQ(shown.channel, Channel::letter);
  EXPECT_EQ(shown.textKey, "firm");
  EXPECT_EQ(french.owner().currentData(), owner);
  EXPECT_EQ(shown.from, typed.from);
  EXPECT_EQ(shown.until, typed.until);
  EXPECT_EQ(french.until().text(), QStringLiteral("+14"));
}

TEST_F(Campaigns, ACustomerOfThePreviewShowsHowHePays) {
  page->startNew();
  row().typed().setText(QStringLiteral("5k"));
  row().commit();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->start().model().rowCount() > 0; }, 20000));
  page->focusNextPane(true);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->behaviour().shown().has_value(); }, 20000));
  EXPECT_EQ(page->behaviour().shown()->customer, page->start().model().codeAt(0));
}

TEST(CampaignStates, FollowTheDays) {
  const auto on = [](const char* day) { return *parseIsoDate(day); };
  CampaignDays days{CampaignId{1}, on("2026-11-10"), on("2026-11-20"), std::nullopt};
  EXPECT_EQ(campaignState(days, on("2026-11-09")), CampaignState::toCome);
  EXPECT_EQ(campaignState(days, on("2026-11-10")), CampaignState::running);
  EXPECT_EQ(campaignState(days, on("2026-11-19")), CampaignState::running);
  EXPECT_EQ(campaignState(days, on("2026-11-20")), CampaignState::over);
  days.ended = on("2026-11-15");
  EXPECT_EQ(campaignState(days, on("2026-11-14")), CampaignState::running);
  EXPECT_EQ(campaignState(days, on("2026-11-15")), CampaignState::endedEarly);
}

TEST(CampaignShares, AreOfNothingADash) {
  EXPECT_EQ(shareWords(0, 0, Language::en), QStringLiteral("–"));
  EXPECT_EQ(shareWords(5, 12, Language::en), QStringLiteral("42%"));
  EXPECT_EQ(shareWords(1, 1, Language::fr), QStringLiteral("100\u00a0%"));
}

}  // namespace
}  // namespace relance
