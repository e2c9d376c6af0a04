// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a user can do is undone and done again without a trace in the business rows.
#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <regex>
#include <set>

#include "actions/agreements/make_agreement.h"
#include "actions/campaigns/run_campaign.h"
#include "actions/causes/change_cause.h"
#include "actions/chased_ledger.h"
#include "actions/chasing/answer_write_off.h"
#include "actions/chasing/decide.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/check_ledger.h"
#include "actions/disputes/close_dispute.h"
#include "actions/disputes/open_dispute.h"
#include "actions/import_file.h"
#include "actions/letters/issue_letters.h"
#include "actions/payer_actions.h"
#include "actions/payments/allocate_credit.h"
#include "actions/payments/record_payment.h"
#include "actions/payments/reverse_payment.h"
#include "actions/payments/write_off.h"
#include "actions/placements/enter_partner.h"
#include "actions/placements/place_items.h"
#include "actions/policy_action_kinds.h"
#include "actions/replay/replay.h"
#include "actions/settings/change_settings.h"
#include "actions/steering/assign_scenario.h"
#include "actions/steering/correct_contact.h"
#include "actions/steering/give_our_word.h"
#include "actions/steering/hold_chasing.h"
#include "actions/steering/jump_to_step.h"
#include "actions/steering/mark_customer.h"
#include "actions/steering/record_reply.h"
#include "actions/steering/snooze_customer.h"
#include "actions/undo_last.h"
#include "storage/business_hash.h"
#include "storage/stores/contact_event_store.h"
#include "storage/stores/task_store.h"

namespace relance {
namespace {

enum class Redo {
  possible,
  byDoingItAgain,  // a withdrawn import or run
};

class EveryAction;

struct DoneByAUser {
  const char* name;
  EventKind kind;
  Redo redo;
  std::function<void(EveryAction&)> act;
};

/// One customer long overdue, one that a letter waits for, and a run of this morning.
class EveryAction : public ChasedLedger, public testing::WithParamInterface<DoneByAUser> {
 public:
  LedgerSession& session() { return *m_session; }
  std::filesystem::path file(const std::string& name, const std::string& bytes) {
    writeBytes(m_folder / name, bytes);
    return m_folder / name;
  }
  Task waitingTask(const char* code) {
    const auto customer = CustomerStore(database()).idOfCode(code);
    return TaskStore(database()).waitingOf(*customer).at(0);
  }
  ContactEventId letter() const { return m_letter; }
  static AgreementRequest planOf(std::vector<Instalment> dues) {
    AgreementRequest request;
    request.terms.kind = AgreementKind::plan;
    request.terms.dues = std::move(dues);
    return request;
  }
  /// A line of a replay, of today; apostrophes stand for quotation marks.
  void replays(const std::string& members) {
    std::string line = "{'day':'" + isoText(m_today) + "','fact':" + members + "}";
    std::ranges::replace(line, '\'', '"');
    Date clock = m_today;
    EXPECT_TRUE(Replay(*m_session, clock).record(line, 1).isDone()) << line;
  }
  void nextDay() { m_today = plusDays(m_today, 1); }

 protected:
  EveryAction() {
    const CustomerId late = addCustomer("LATE");
    addItem(late, "F-1", "2026-10-13", "2026-11-12", 120'000);
    addItem(addCustomer("OLD"), "F-2", "2026-09-01", "2026-10-01", 340'000);
    addItem(addCustomer("WELL"), "F-3", "2026-10-20", "2026-11-19", 90'000);
    PaymentReport received;
    received.amount = {30'000, *parseCurrency("EUR")};
    received.reference = "VIR-1";
    received.items = {"F-2"};
    EXPECT_TRUE(recordPayment(*m_session, "OLD", received).isDone());
    steer();
    received.reference = "VIR-2";
    received.items.clear();
    received.isUnapplied = true;
    EXPECT_TRUE(recordPayment(*m_session, "SET", received).isDone());
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
  }

  /// A customer with everything that can be ended.
  void steer() {
    addItem(addCustomer("SET"), "F-4", "2026-10-01", "2026-11-01", 50'000);
    EXPECT_TRUE(holdChasing(*m_session, "SET", {}).isDone());
    EXPECT_TRUE(snoozeCustomer(*m_session, "SET", {.until = plusDays(m_today, 3)}).isDone());
    EXPECT_TRUE(assignScenario(*m_session, "SET", {"consumers", "Particulier", {}}).isDone());
    EXPECT_TRUE(recordReply(*m_session, "SET", {}).isDone());
    m_today = day("2026-11-02");
    addItem(addCustomer("PLAN"), "F-5", "2026-09-01", "2026-10-01", 90'000);
    EXPECT_TRUE(makeAgreement(*m_session, "PLAN", planOf({{m_today, 30'000}, {day("2026-12-01"), 60'000}})).isDone());
    m_today = day("2026-11-23");
    addItem(addCustomer("PROM"), "F-6", "2026-10-01", "2026-11-01", 40'000);
    AgreementRequest promise;
    promise.terms.on = day("2026-12-04");
    EXPECT_TRUE(makeAgreement(*m_session, "PROM", promise).isDone());
    EXPECT_TRUE(openDispute(*m_session, "SET", {.item = "F-4", .cause = "price"}).isDone());
    EXPECT_TRUE(holdChasing(*m_session, "SET", {.items = {"F-4"}, .reason = "Introuvable", .kind = HoldKind::writeOff}).isDone());
    EXPECT_EQ(placeItems(*m_session, "SET", {.items = {"F-4"}})->value, 1);
    CampaignRequest campaign;
    campaign.name = "Automne";
    campaign.choice.codes = {"PLAN"};
    campaign.until = day("2026-12-01");
    EXPECT_EQ(makeCampaign(*m_session, campaign)->value, 1);
    EXPECT_EQ(giveOurWord(*m_session, "SET", {CommitmentKind::document, m_today, "Duplicata", {}})->value, 1);
    const auto letter = m_session->perform(EventKind::contactRecorded, [&](Change& change) -> Outcome<Done> {
      ContactEvent event;
      event.customer = *CustomerStore(change.database()).idOfCode("SET");
      event.happenedAt = change.nowUtc();
      event.day = change.today();
      event.channel = Channel::registered;
      m_letter = ContactEventStore(change.database()).insert(event);
      return Done{};
    });
    EXPECT_TRUE(letter.isDone());
    preparePayers(*m_session);
  }

  Digest hash() { return businessHash(database()); }

  ContactEventId m_letter;
};

TEST_P(EveryAction, IsUndoneAndDoneAgain) {
  const DoneByAUser& action = GetParam();
  const Digest before = hash();
  const auto sequence = m_session->sequence();
  action.act(*this);
  ASSERT_EQ(m_session->sequence(), sequence + 1) << "it did not happen, or happened in two steps";
  EXPECT_EQ(History(database()).last()->kind, action.kind);
  const Digest after = hash();
  ASSERT_NE(after, before);
  ASSERT_TRUE(undoLast(*m_session).isDone());
  EXPECT_EQ(hash(), before);
  if (action.redo == Redo::possible) {
    ASSERT_TRUE(redoLast(*m_session).isDone());
    EXPECT_EQ(hash(), after);
    ASSERT_TRUE(undoLast(*m_session).isDone());
    EXPECT_EQ(hash(), before);
  } else {
    EXPECT_EQ(redoLast(*m_session).refusal().reason, RefusalReason::nothingToUndo);
    action.act(*this);
  }
  EXPECT_THAT(checkLedger(*m_session), testing::IsEmpty());
}

const DoneByAUser actions[]{
    {"ACall", EventKind::contactRecorded, Redo::possible,
     [](EveryAction& ledger) {
       CallReport report;
       report.outcome = CallOutcome::callback;
       report.note = "Rappeler la comptable.";
       report.agreedOn = day("2026-11-25");
       report.agreedAt = "14:30";
       EXPECT_TRUE(recordCall(ledger.session(), "LATE", report).isDone());
     }},
    {"ADecision", EventKind::decisionTaken, Redo::possible,
     [](EveryAction& ledger) {
       DecisionRequest request;
       request.choice = DecisionChoice::formalDemand;
       request.reason = "Rien depuis un mois.";
       EXPECT_TRUE(decide(ledger.session(), "OLD", request).isDone());
     }},
    {"APayment", EventKind::paymentRecorded, Redo::possible,
     [](EveryAction& ledger) {
       PaymentReport received;
       received.amount = {130'000, *parseCurrency("EUR")};
       EXPECT_EQ(recordPayment(ledger.session(), "LATE", received)->unappliedMinor, 10'000);
     }},
    {"AnAllocation", EventKind::allocationMade, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(allocateCredit(ledger.session(), "SET", {.credit = "VIR-2"}).isDone()); }},
    {"AReturnedDebit", EventKind::allocationReversed, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(reversePayment(ledger.session(), "OLD", {.payment = "VIR-1", .bankReason = "AM04"}).isDone());
     }},
    {"AWriteOff", EventKind::writtenOff, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(writeOff(ledger.session(), "LATE", {.items = {"F-1"}, .reason = "Liquidation"}).isDone());
     }},
    {"APlan", EventKind::agreementMade, Redo::possible,
     [](EveryAction& ledger) {
       const auto request = EveryAction::planOf({{day("2026-12-01"), 50'000}, {day("2027-01-04"), 40'000}});
       EXPECT_EQ(makeAgreement(ledger.session(), "LATE", request)->dues.size(), 2U);
     }},
    {"AnInstalmentExcused", EventKind::instalmentExcused, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(excuseInstalment(ledger.session(), "PLAN", day("2026-11-02")).isDone()); }},
    {"APromiseTakenBack", EventKind::agreementEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_EQ(endAgreement(ledger.session(), "PROM", AgreementKind::promise, {}).value(), 1); }},
    {"APromiseInACall", EventKind::contactRecorded, Redo::possible,
     [](EveryAction& ledger) {
       CallReport report;
       report.outcome = CallOutcome::promise;
       report.agreedOn = day("2026-11-30");
       EXPECT_TRUE(recordCall(ledger.session(), "LATE", report)->agreement);
     }},
    {"AHold", EventKind::holdMade, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(holdChasing(ledger.session(), "LATE", {.items = {"F-1"}, .reason = "Litige en vue"}).isDone());
     }},
    {"TheEndOfAHold", EventKind::holdEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(releaseHold(ledger.session(), "SET", {}).isDone()); }},
    {"ASnooze", EventKind::snoozed, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(snoozeCustomer(ledger.session(), "LATE", {.until = day("2026-12-01")}).isDone()); }},
    {"TheEndOfASnooze", EventKind::snoozeEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(endSnooze(ledger.session(), "SET").isDone()); }},
    {"AnInsolvencyInACall", EventKind::contactRecorded, Redo::possible,
     [](EveryAction& ledger) {
       CallReport report;
       report.outcome = CallOutcome::insolvency;
       report.judgmentOn = day("2026-11-20");
       report.administrator = "Maître Valbrune";
       EXPECT_TRUE(recordCall(ledger.session(), "LATE", report).isDone());
     }},
    {"ByHand", EventKind::customerChanged, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(setByHand(ledger.session(), "LATE", true, "Le directeur").isDone()); }},
    {"AnInsolvency", EventKind::customerChanged, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(setInsolvent(ledger.session(), "LATE", {day("2026-11-20"), "Maître Valbrune"}).isDone());
     }},
    {"AClosingPeriod", EventKind::customerChanged, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(addClosingPeriod(ledger.session(), "LATE", {day("2026-12-24"), day("2027-01-04"), true}).isDone());
     }},
    {"AnAssignment", EventKind::scenarioAssigned, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(assignScenario(ledger.session(), "SET", {"standard", "Retour", {}}).isDone());
     }},
    {"TheEndOfAnAssignment", EventKind::assignmentEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(endAssignment(ledger.session(), "SET").isDone()); }},
    {"AReply", EventKind::contactRecorded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(recordReply(ledger.session(), "LATE", {.note = "Reçu"}).isDone()); }},
    {"TheReadingOfAReply", EventKind::replyRead, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(readReplies(ledger.session(), "SET").isDone()); }},
    {"AJump", EventKind::levelSet, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(jumpToStep(ledger.session(), "LATE", {{"F-1"}, "firm", "Promesses rompues"}).isDone());
     }},
    {"ACancelledContact", EventKind::contactCancelled, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(cancelContact(ledger.session(), "SET", ledger.letter()).isDone()); }},
    {"APresentation", EventKind::presentationSet, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(setPresented(ledger.session(), "SET", ledger.letter(), ledger.session().today(), "1A 001").isDone());
     }},
    {"ACallWithADispute", EventKind::contactRecorded, Redo::possible,
     [](EveryAction& ledger) {
       CallReport report;
       report.outcome = CallOutcome::dispute;
       report.items = {ItemId{1}};
       report.cause = "quantity";
       report.lateCause = "forgotten";
       EXPECT_EQ(recordCall(ledger.session(), "LATE", report)->disputes.size(), 1U);
     }},
    {"ADispute", EventKind::disputeOpened, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(openDispute(ledger.session(), "LATE", {.item = "F-1", .cause = "price", .note = "Trop cher"}).isDone());
     }},
    {"TheEndOfADispute", EventKind::disputeClosed, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(closeDispute(ledger.session(), "SET", {.as = DisputeEnd::founded, .newDue = day("2026-12-15")}).isDone());
     }},
    {"ACause", EventKind::causeChanged, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(changeCause(ledger.session(), "price", {.days = 9}).isDone()); }},
    {"OurWord", EventKind::commitmentMade, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(
           giveOurWord(ledger.session(), "LATE", {CommitmentKind::consequence, day("2026-12-01"), "Arrêt", {"F-1"}}).isDone());
     }},
    {"OurWordKept", EventKind::commitmentEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(keepOurWord(ledger.session(), "SET", CommitmentId{1}).isDone()); }},
    {"OurWordTakenBack", EventKind::commitmentEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(takeOurWordBack(ledger.session(), "SET", CommitmentId{1}, "Erreur").isDone()); }},
    {"AWriteOffAccepted", EventKind::writeOffAnswered, Redo::possible,
     [](EveryAction& ledger) { EXPECT_EQ(answerWriteOff(ledger.session(), "SET", {.isAccepted = true})->written.size(), 1U); }},
    {"AWriteOffRefused", EventKind::writeOffAnswered, Redo::possible,
     [](EveryAction& ledger) { EXPECT_EQ(answerWriteOff(ledger.session(), "SET", {})->items, 1); }},
    {"APartner", EventKind::partnerChanged, Redo::possible,
     [](EveryAction& ledger) {
       Partner partner;
       partner.name = "Cabinet Lorne";
       partner.fees = {{0, 1500}};
       EXPECT_TRUE(enterPartner(ledger.session(), partner).isDone());
     }},
    {"AMandate", EventKind::placementMade, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(placeItems(ledger.session(), "LATE", {.reason = "Sans réponse"}).isDone()); }},
    {"NewsOfAMandate", EventKind::placementChanged, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(updatePlacement(ledger.session(), "SET", PlacementId{1}, {.recoveredMinor = 1000}).isDone());
     }},
    {"TheEndOfAMandate", EventKind::placementEnded, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(returnPlacement(ledger.session(), "SET", PlacementId{1}, PlacementOutcome::takenBack).isDone());
     }},
    {"ACampaign", EventKind::campaignMade, Redo::possible,
     [](EveryAction& ledger) {
       CampaignRequest request;
       request.name = "Hiver";
       request.choice.codes = {"LATE", "WELL"};
       request.until = day("2026-12-07");
       EXPECT_TRUE(makeCampaign(ledger.session(), request).isDone());
     }},
    {"TheEndOfACampaign", EventKind::campaignEnded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(endCampaign(ledger.session(), CampaignId{1}).isDone()); }},
    {"AContactOfACampaign", EventKind::contactRecorded, Redo::possible,
     [](EveryAction& ledger) { EXPECT_TRUE(recordCampaignContact(ledger.session(), "PLAN", {}).isDone()); }},
    {"Settings", EventKind::settingChanged, Redo::possible,
     [](EveryAction& ledger) {
       EXPECT_TRUE(
           changeSettings(ledger.session(), {{"chasing.cap", "3"}, {"sender.city", "Montaubry"}, {"creditor.name", "Sorbelac 2"}})
               .isDone());
     }},
    {"Letters", EventKind::lettersIssued, Redo::possible,
     [](EveryAction& ledger) {
       const IssuedPiece piece{"bytes as they left", "message/rfc822", "well.eml"};
       EXPECT_EQ(issueLetters(ledger.session(), {{ledger.waitingTask("WELL"), {piece}}})->issued, 1);
     }},
    {"APolicy", EventKind::policyPublished, Redo::possible,
     [](EveryAction& ledger) {
       ledger.replays("'policy','scenarios':[],'segments':[],'settings':{'cap':3,'country':'BE','rates':{'USD':[9,10]}}");
     }},
    {"AnItem", EventKind::itemChanged, Redo::possible,
     [](EveryAction& ledger) { ledger.replays("'item','number':'F-9','customer':'LATE','amount':100"); }},
    {"ARun", EventKind::runStored, Redo::byDoingItAgain,
     [](EveryAction& ledger) {
       ledger.nextDay();
       EXPECT_TRUE(runScenarios(ledger.session(), ledger.session().today()).isDone());
     }},
    {"AnImport", EventKind::fileImported, Redo::byDoingItAgain,
     [](EveryAction& ledger) {
       ImportRequest request;
       request.path =
           ledger.file("payments.csv", "customer;invoice;date;amount\nLATE;F-1;2026-11-20;1200,00\nOLD;F-2;2026-11-20;40,00\n");
       request.kind = ImportKind::payments;
       const ImportReport report = importFile(ledger.session(), request);
       EXPECT_TRUE(report.problems.empty());
     }},
    {"AProfile", EventKind::profileSaved, Redo::possible,
     [](EveryAction& ledger) {
       saveImportProfile(ledger.session(), {"banque", ImportKind::payments, "{}"});
     }},
};

std::vector<DoneByAUser> allActions() {
  std::vector<DoneByAUser> all(std::begin(actions), std::end(actions));
  for (const PayerAction& one : payerActions()) {
    all.push_back({one.name, one.kind, Redo::possible, [act = one.act](EveryAction& ledger) { act(ledger.session()); }});
  }
  return all;
}

INSTANTIATE_TEST_SUITE_P(Undo, EveryAction, testing::ValuesIn(allActions()), [](const auto& test) { return test.param.name; });

TEST(Actions, ThatChangeTheLedgerAreAllTriedHere) {
  // Not undone by their nature: making a ledger, undoing itself, sealing.
  std::set<std::string> tried{"ledgerMade", "sampleMade", "undone", "redone", "sealed", "importWithdrawn", "runWithdrawn"};
  for (const auto& action : allActions()) tried.emplace(eventKindName(action.kind));
  for (const EventKind kind : policyActionKinds) tried.emplace(eventKindName(kind));
  static const std::regex performed(R"(perform(?:On\(session,|\()\s*EventKind::(\w+))");
  int found = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string{RELANCE_SOURCE_DIR} + "/src/actions")) {
    if (entry.path().extension() != ".cpp") continue;
    const std::string text = bytesOf(entry.path());
    for (auto it = std::sregex_iterator(text.begin(), text.end(), performed); it != std::sregex_iterator{}; ++it, ++found) {
      EXPECT_TRUE(tried.contains((*it)[1].str())) << entry.path() << " performs " << (*it)[1];
    }
  }
  EXPECT_GT(found, 5);
}

}  // namespace
}  // namespace relance
