// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/debtor/debtor_day.h"

#include <gtest/gtest.h>

#include "actions/agreements/make_agreement.h"
#include "actions/chasing/record_call.h"
#include "actions/ledger_session.h"
#include "actions/payments/record_payment.h"
#include "actions/settings/change_settings.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/item_store.h"

namespace relance {
namespace {

constexpr const char* lateOne = "C00518";

struct Past {
  const char* number;
  const char* due;
  const char* paid;
};

void addInvoice(LedgerSession& session, const Past& past) {
  const auto done = session.perform(EventKind::itemChanged, [&](Change& change) -> Outcome<Done> {
    Item item;
    item.customer = CustomerStore(change.database()).findByCode(lateOne)->id;
    item.number = past.number;
    item.amount = {90000, *parseCurrency("EUR")};
    item.due = *parseIsoDate(past.due);
    item.issued = item.recorded = plusDays(item.due, -30);
    ItemStore(change.database()).insert(item);
    change.touch(item.customer);
    return Done{};
  });
  EXPECT_TRUE(done.isDone());
}

}  // namespace

void fillDebtors(const std::filesystem::path& ledger) {
  Date today = dayOfWork;
  auto session = LedgerSession::open(ledger, {[&] { return isoText(today) + "T16:00:00.000Z"; }, [&] { return today; }});
  for (const Past& past : {Past{"F-0601", "2026-03-31", "2026-04-27"}, Past{"F-0733", "2026-05-31", "2026-07-01"}}) {
    addInvoice(session, past);
    today = plusDays(*parseIsoDate(past.due), 8);
    EXPECT_TRUE(recordCall(session, lateOne, {.outcome = CallOutcome::refused}).isDone());
    today = *parseIsoDate(past.paid);
    const Money all{90000, *parseCurrency("EUR")};
    EXPECT_TRUE(recordPayment(session, lateOne, {.amount = all, .items = {past.number}}).isDone());
  }
  today = dayOfWork;
  EXPECT_TRUE(changeSettings(session, {{"recurrence.scenario", proposedScenario}}).isDone());
  AgreementRequest promise;
  promise.terms.on = plusDays(dayOfWork, 7);
  promise.items = {"F-1042"};
  EXPECT_TRUE(makeAgreement(session, "C00417", promise).isDone());
}

}  // namespace relance
