// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what waits beside Today's tasks, in both languages and colours, wide and narrow.
#include <gtest/gtest.h>

#include "actions/chasing/record_contact.h"
#include "actions/disputes/open_dispute.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/record_reply.h"
#include "desktop/day_ledger.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/today/today_page.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class TodayOpenPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    write(plusDays(dayOfWork, -10), [](LedgerSession& session) {
      EXPECT_TRUE(openDispute(session, "C00102", {.item = "F-1003", .deadline = plusDays(dayOfWork, -3)}).isDone());
      EXPECT_TRUE(giveOurWord(session, "C00771",
                              {.kind = CommitmentKind::document, .due = dayOfWork, .text = "Envoyer le bon de livraison signé"})
                      .isDone());
      EXPECT_TRUE(giveOurWord(session, "C00417", {.due = plusDays(dayOfWork, -2), .text = "Mise en demeure"}).isDone());
      EXPECT_TRUE(recordContact(session, "C00288", {.result = ContactResult::doubtful}).isDone());
    });
    write(plusDays(dayOfWork, -1), [](LedgerSession& session) {
      EXPECT_TRUE(
          recordReply(session, "C00417", {.note = "Le virement part mardi, sauf F-1067 :\nla livraison était incomplète."})
              .isDone());
      EXPECT_TRUE(recordReply(session, "C01204", {.channel = Channel::call, .note = "Rappelle demain."}).isDone());
      EXPECT_TRUE(setByHand(session, "C00844", true).isDone());
    });
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    open.window().view()->go({.place = Place::today});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !page().model().open().replies.empty(); }, patience));
  }
  TodayPage& page() { return static_cast<TodayPage&>(open.page()); }
  template <class Work>
  void write(Date on, Work work) {
    auto session = LedgerSession::open(ledger.path(), {[on] { return isoText(on) + "T06:00:00.000Z"; }, [on] { return on; }});
    work(session);
  }
  void keep(const char* what) {
    QTest::qWait(150);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(TodayOpenPictures, OfEachKind) {
  keep("today-open");
  const char* names[] = {"today-replies", "today-doubtful", "today-word", "today-late-disputes", "today-by-hand"};
  for (const char* name : names) {
    open.press(Qt::Key_A);
    ASSERT_TRUE(page().model().choice().open) << name;
    keep(name);
  }
}

INSTANTIATE_TEST_SUITE_P(Looks, TodayOpenPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"},
                                         Look{Language::fr, ThemeChoice::dark, {960, 600}, "frnarrow"},
                                         Look{Language::en, ThemeChoice::light, {960, 600}, "ennarrow"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
