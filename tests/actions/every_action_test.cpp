// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a user can do is undone and done again without a trace in the business rows.
#include <gmock/gmock.h>

#include <functional>
#include <regex>
#include <set>

#include "actions/chased_ledger.h"
#include "actions/chasing/decide.h"
#include "actions/chasing/record_call.h"
#include "actions/chasing/run_scenarios.h"
#include "actions/check_ledger.h"
#include "actions/import_file.h"
#include "actions/letters/issue_letters.h"
#include "actions/settings/change_settings.h"
#include "actions/undo_last.h"
#include "storage/business_hash.h"
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
  void (*act)(EveryAction&);
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
  void nextDay() { m_today = plusDays(m_today, 1); }

 protected:
  EveryAction() {
    const CustomerId late = addCustomer("LATE");
    addItem(late, "F-1", "2026-10-13", "2026-11-12", 120'000);
    addItem(addCustomer("OLD"), "F-2", "2026-09-01", "2026-10-01", 340'000);
    addItem(addCustomer("WELL"), "F-3", "2026-10-20", "2026-11-19", 90'000);
    EXPECT_TRUE(runScenarios(*m_session, m_today).isDone());
  }

  Digest hash() { return businessHash(database()); }
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

INSTANTIATE_TEST_SUITE_P(Undo, EveryAction, testing::ValuesIn(actions), [](const auto& test) { return test.param.name; });

TEST(Actions, ThatChangeTheLedgerAreAllTriedHere) {
  // Not undone by their nature: making a ledger, undoing itself, sealing.
  std::set<std::string> tried{"ledgerMade", "sampleMade", "undone", "redone", "sealed", "importWithdrawn", "runWithdrawn"};
  for (const auto& action : actions) tried.emplace(eventKindName(action.kind));
  static const std::regex performed(R"(perform\(\s*EventKind::(\w+))");
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
