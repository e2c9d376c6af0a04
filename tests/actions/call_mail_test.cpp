// SPDX-License-Identifier: GPL-3.0-or-later
// The messages that go with a call, as drafts.
#include "actions/letters/call_mail.h"

#include <gmock/gmock.h>

#include "actions/chased_ledger.h"
#include "actions/chasing/record_call.h"
#include "actions/undo_last.h"

namespace relance {
namespace {

using testing::HasSubstr;
using testing::Not;

class CallMails : public ChasedLedger {
 protected:
  CallMails() : m_customer(addCustomer("C1")) {
    m_today = day("2026-11-23");
    m_first = addItem(m_customer, "F-1", "2026-10-13", "2026-11-12", 120'000);
    m_second = addItem(m_customer, "F-2", "2026-10-14", "2026-11-13", 30'000);
  }

  ContactEventId call(const CallReport& report) { return recordCall(*m_session, "C1", report)->event; }
  Outcome<IssuedPiece> recap(const std::vector<ContactEventId>& results) {
    return recapMail(database(), "C1", m_today, results, {});
  }

  CustomerId m_customer;
  ItemId m_first;
  ItemId m_second;
};

TEST_F(CallMails, ConfirmWhoDoesWhatByWhenAndTheContestedPartApart) {
  std::vector<ContactEventId> results;
  results.push_back(call({.outcome = CallOutcome::promise, .agreedOn = day("2026-11-27"), .items = {m_first}}));
  results.push_back(call({.outcome = CallOutcome::dispute, .items = {m_second}, .cause = "quantity", .isFurther = true}));
  results.push_back(
      call({.outcome = CallOutcome::proofRequested, .agreedOn = day("2026-11-25"), .items = {m_second}, .isFurther = true}));
  const auto draft = recap(results);
  ASSERT_TRUE(draft.isDone());
  EXPECT_EQ(draft->mediaType, "message/rfc822");
  EXPECT_THAT(draft->bytes, HasSubstr("To: Client C1 <C1@client.example>"));
  EXPECT_THAT(draft->bytes, HasSubstr("27=C2=A0novembre"));
  EXPECT_THAT(draft->bytes, HasSubstr("F-1"));
  EXPECT_THAT(draft->bytes, HasSubstr("F-2, Quantit"));
  EXPECT_THAT(draft->bytes, HasSubstr("25=C2=A0novembre")) << "the callback";
}

TEST_F(CallMails, SayNothingOfACallThatAgreedNothingOrWasTakenBack) {
  const ContactEventId refused = call({.outcome = CallOutcome::refused});
  EXPECT_EQ(recap({refused}).refusal().reason, RefusalReason::nothingToWrite);
  const ContactEventId promised = call({.outcome = CallOutcome::promise, .agreedOn = day("2026-11-27"), .isFurther = true});
  EXPECT_TRUE(recap({promised}).isDone());
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(recap({promised}).refusal().reason, RefusalReason::nothingToWrite);
}

TEST_F(CallMails, NameEachInstalmentOfAPlan) {
  const auto draft =
      recap({call({.outcome = CallOutcome::plan, .dues = {{day("2026-12-01"), 100'000}, {day("2027-01-04"), 50'000}}})});
  ASSERT_TRUE(draft.isDone());
  EXPECT_THAT(draft->bytes, HasSubstr("1=E2=80=AF000,00=C2=A0=E2=82=AC")) << "an amount does not break";
}

TEST_F(CallMails, ListTheItemsThatAreSentAndAskForNothing) {
  const auto draft = statementMail(database(), "C1", m_today, {m_second}, {}, {});
  ASSERT_TRUE(draft.isDone());
  EXPECT_THAT(draft->bytes, HasSubstr("F-2"));
  EXPECT_THAT(draft->bytes, Not(HasSubstr("F-1")));
  EXPECT_EQ(statementMail(database(), "C1", m_today, {}, {}, {}).refusal().reason, RefusalReason::nothingToWrite);
  EXPECT_EQ(statementMail(database(), "C9", m_today, {m_second}, {}, {}).refusal().reason, RefusalReason::unknownCustomer);
}

}  // namespace
}  // namespace relance
