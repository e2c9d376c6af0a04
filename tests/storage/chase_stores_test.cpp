// SPDX-License-Identifier: GPL-3.0-or-later
// Contact events, levels, holds, snoozes, decisions, assignments and private texts as rows.
#include <gmock/gmock.h>

#include "storage/ledger_fixture.h"
#include "storage/stores/agreement_store.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/dispute_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/promise_store.h"
#include "storage/stores/scenario_store.h"

namespace relance {
namespace {

using testing::ElementsAre;

class ChaseStores : public LedgerFixture {
 protected:
  CustomerId customer = addCustomer("C1");
  ItemId first = addInvoice(customer, "F-1", 100, "2026-02-01");
  ItemId second = addInvoice(customer, "F-2", 100, "2026-02-01");
  PrivateTextId note = PrivateTextStore(database).insert("Rappeler après les congés", customer);
};

TEST_F(ChaseStores, KeepContactEventsWithWhatTheyReached) {
  ContactEventStore store(database);
  ContactEvent event;
  event.customer = customer;
  event.currency = Currency{};
  event.happenedAt = "2026-03-10T08:00:00.000Z";
  event.day = day("2026-03-10");
  event.kind = ContactEventKind::step;
  event.outcome = CallOutcome::promise;
  event.scenarioKey = "standard";
  event.stepKey = "call";
  event.amountMinor = 100;
  event.promisedOn = day("2026-03-20");
  event.note = note;
  event.durationSeconds = 95;
  event.items = {{first, "standard", "call", Tone::plain}, {second, "", "", {}}};
  event.id = store.insert(event);
  EXPECT_EQ(store.find(event.id), event);
  store.cancel(event.id, day("2026-03-11"));
  store.setPresented(event.id, day("2026-03-12"), "1A 000");
  store.setRead(event.id, day("2026-03-13"));
  store.setResult(event.id, ContactResult::doubtful);
  event.cancelledOn = day("2026-03-11");
  event.presentedOn = day("2026-03-12");
  event.registeredNumber = "1A 000";
  event.readOn = day("2026-03-13");
  event.result = ContactResult::doubtful;
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(event));
}

TEST_F(ChaseStores, KeepLevelsSetByAPerson) {
  ContactEventStore store(database);
  LevelJump up{{}, first, "standard", "firm", Tone::firm, day("2026-03-10"), note, {}};
  LevelJump none{{}, first, "", "", {}, day("2026-03-11"), note, {}};
  up.id = store.insert(up);
  none.id = store.insert(none);
  EXPECT_THAT(store.jumpsOfCustomer(customer), ElementsAre(up, none));
}

TEST_F(ChaseStores, KeepHoldsSnoozesAndDecisions) {
  Decision decision{{}, customer, {}, DecisionChoice::leniency, day("2026-03-10"), day("2026-03-30"), day("2026-03-04"), true,
                    {}, note,     {}, {first, second}};
  DecisionStore decisions(database);
  decision.id = decisions.insert(decision);
  EXPECT_THAT(decisions.ofCustomer(customer), ElementsAre(decision));
  EXPECT_EQ(decisions.find(decision.id), decision);

  Hold hold{{}, customer, first, HoldKind::leniency, decision.id, day("2026-03-10"), day("2026-03-30"), {}, note, {}};
  HoldStore holds(database);
  hold.id = holds.insert(hold);
  holds.end(hold.id, day("2026-03-15"));
  hold.ended = day("2026-03-15");
  EXPECT_THAT(holds.ofCustomer(customer), ElementsAre(hold));

  Snooze snooze{{}, customer, day("2026-03-10"), day("2026-03-12"), "14:30", true, {}, {}, note, {}};
  SnoozeStore snoozes(database);
  snooze.id = snoozes.insert(snooze);
  snoozes.end(snooze.id, day("2026-03-11"));
  snooze.ended = day("2026-03-11");
  EXPECT_THAT(snoozes.ofCustomer(customer), ElementsAre(snooze));
}

TEST_F(ChaseStores, KeepAgreementsWithTheirItemsAndDues) {
  PromiseStore store(database);
  Agreement plan;
  plan.customer = customer;
  plan.kind = AgreementKind::plan;
  plan.means = MeansOfPayment::cheque;
  plan.made = day("2026-03-10");
  plan.items = {{first, 80, 100}, {second, 100, 100}};
  plan.dues = {{day("2026-03-20"), 100, {}}, {day("2026-04-20"), 80, {}}};
  plan.id = store.insert(plan);
  EXPECT_EQ(store.find(plan.id), plan);
  store.excuse(plan.id, day("2026-03-20"), day("2026-03-25"));
  store.end(plan.id, day("2026-03-30"), AgreementEnd::replaced);
  plan.dues.front().excused = day("2026-03-25");
  plan.ended = day("2026-03-30");
  plan.endedAs = AgreementEnd::replaced;
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(plan));
}

TEST_F(ChaseStores, KeepDisputesAndHowTheyEnded) {
  DisputeStore store(database);
  Dispute dispute;
  dispute.item = first;
  dispute.amountMinor = 40;
  dispute.cause = "damaged";
  dispute.opened = day("2026-03-10");
  dispute.deadline = day("2026-03-17");
  dispute.note = note;
  dispute.id = store.insert(dispute);
  EXPECT_EQ(store.find(dispute.id), dispute);
  store.close(dispute.id, day("2026-03-16"), DisputeEnd::partly, DisputeFault::ours, day("2026-03-21"));
  dispute.closed = day("2026-03-16");
  dispute.closedAs = DisputeEnd::partly;
  dispute.fault = DisputeFault::ours;
  dispute.newDue = day("2026-03-21");
  EXPECT_THAT(store.ofItem(first), ElementsAre(dispute));
  EXPECT_THAT(store.ofCustomer(customer), ElementsAre(dispute));
  EXPECT_TRUE(store.ofItem(second).empty());
}

TEST_F(ChaseStores, KeepThePolicyByVersion) {
  ScenarioStore store(database);
  store.insert({"standard", Origin::shipped, 1, "{1}", day("2026-01-01")});
  store.insert({"standard", Origin::own, 2, "{2}", {}});
  store.insert({"draft", Origin::own, 1, "{}", {}});
  EXPECT_EQ(store.inForce().size(), 1U);
  EXPECT_EQ(store.inForce().front().version, 1);
  EXPECT_EQ(store.newestVersion("standard"), 2);
  EXPECT_EQ(store.newestVersion("none"), 0);
  store.publish("standard", 2, day("2026-02-01"));
  EXPECT_EQ(store.inForce().front(), (StoredScenario{"standard", Origin::own, 2, "{2}", day("2026-02-01")}));
  EXPECT_EQ(store.find("standard", 1)->body, "{1}");
  const std::vector<StoredSegment> segments{{"public", "{}", "{\"all\":[]}", "", true, Origin::shipped},
                                            {"rest", "{}", "{\"all\":[]}", "standard", false, Origin::own}};
  store.replaceSegments(segments);
  store.replaceSegments(segments);
  EXPECT_EQ(store.segments(), segments);
  Assignment assignment{customer, "standard", day("2026-03-01"), {}, {}};
  store.insert(assignment, note, {});
  store.endAssignments(customer, day("2026-03-05"));
  assignment.ended = day("2026-03-05");
  EXPECT_THAT(store.assignmentsOf(customer), ElementsAre(assignment));
}

TEST_F(ChaseStores, EraseATextAndKeepWhatNamesIt) {
  PrivateTextStore texts(database);
  const PrivateTextId other = texts.insert("Rappeler après les congés", customer);
  EXPECT_NE(texts.commitment(note), texts.commitment(other)) << "each text has a salt of its own";
  EXPECT_EQ(texts.text(note), "Rappeler après les congés");
  texts.erase(note, day("2026-04-01"));
  EXPECT_EQ(texts.text(note), "");
  EXPECT_EQ(texts.find(note)->erasedOn, day("2026-04-01"));
  EXPECT_EQ(texts.ofCustomer(customer).size(), 2U);
  EXPECT_EQ(texts.text({}), "");
}

}  // namespace
}  // namespace relance
