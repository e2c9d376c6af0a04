// SPDX-License-Identifier: GPL-3.0-or-later
// Disputes and reasons of lateness, from the command line.
#include "cli/told_ledger.h"

namespace relance {
namespace {

using CausesCli = TwoInvoices;

TEST_F(CausesCli, DisputeAPartAndAnswerIt) {
  const auto opened = done("dispute", {"C1", "--item", "F-1", "--amount", "400.00", "--cause", "quantity"});
  EXPECT_EQ(opened["contested"], "400.00");
  EXPECT_EQ(opened["ownerRole"], "logistics");
  EXPECT_EQ(opened["deadline"], "2026-11-30");
  EXPECT_EQ(opened["fault"], "unknown");
  EXPECT_EQ(done("why", {"C1"})[0]["deducted"]["AllDisputed"], "400.00");
  EXPECT_EQ(done("today", {})["lateDisputes"].size(), 0U);
  const auto late = done("today", {}, "2026-12-01")["lateDisputes"];
  ASSERT_EQ(late.size(), 1U);
  EXPECT_EQ(late[0]["item"], "F-1");
  EXPECT_EQ(late[0]["late"], true);
  const auto told = runCli({"today", m_ledger, "--today", "2026-12-01", "--lang", "fr"});
  EXPECT_NE(told.out.find("F-1"), std::string::npos) << told.out;

  const auto closed = done("dispute", {"C1", "--end", "partly", "--fault", "ours"}, "2026-12-01");
  EXPECT_EQ(closed["closedAs"], "partly");
  EXPECT_EQ(closed["newDue"], "2026-12-06");
  EXPECT_EQ(closed["contested"], "0.00");
  const auto file = done("client", {"C1"}, "2026-12-01");
  EXPECT_EQ(file["disputes"][0]["fault"], "ours");
  EXPECT_EQ(file["open"][1]["due"], "2026-12-06");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(CausesCli, RefuseWhatMakesNoSense) {
  const struct {
    std::vector<std::string> arguments;
    int exitCode;
    const char* code;
  } cases[]{
      {{"C1"}, 2, "usage"},
      {{"C1", "--item", "F-1", "--due", "2026-12-01"}, 2, "usage"},
      {{"C1", "--item", "F-1", "--amount", "-3"}, 2, "usage"},
      {{"C1", "--item", "F-1", "--fault", "nobody"}, 2, "usage"},
      {{"C1", "--end", "halfway"}, 2, "usage"},
      {{"C1", "--end", "partly", "--note", "x"}, 2, "usage"},
      {{"C1", "--item", "F-1", "--amount", "2000"}, 4, "amountAboveOpen"},
      {{"C1", "--item", "F-1", "--cause", "weather"}, 2, "unknownCause"},
      {{"C1", "--item", "F-1", "--owner", "nobody"}, 2, "unknownPerson"},
      {{"C1", "--item", "F-9"}, 2, "unknownItem"},
      {{"C1", "--end", "founded"}, 4, "nothingToEnd"},
      {{"C1", "--end", "founded", "--id", "7"}, 2, "unknownDispute"},
  };
  for (const auto& tried : cases) {
    const auto answer = say("dispute", tried.arguments);
    EXPECT_EQ(answer.exitCode, tried.exitCode) << testing::PrintToString(tried.arguments) << answer.err;
    EXPECT_EQ(answer.errorCode(), tried.code) << testing::PrintToString(tried.arguments);
  }
}

TEST_F(CausesCli, DisputeInACall) {
  const auto called = done("call", {"C1", "--result", "dispute", "--items", "F-1,F-2", "--amount", "1300", "--cause", "price",
                                    "--reason", "approvalPending", "--note", "Tarif de mars"});
  EXPECT_EQ(called["disputes"].dump(), "[1,2]");
  EXPECT_EQ(called["reason"], "approvalPending");
  const auto file = done("client", {"C1"});
  EXPECT_EQ(file["disputes"][0]["amount"], "99.50");
  EXPECT_EQ(file["disputes"][0]["note"], "Tarif de mars");
  EXPECT_EQ(file["timeline"][0]["lateCause"], "approvalPending");
  EXPECT_EQ(say("call", {"C1", "--result", "refused", "--cause", "price"}).exitCode, 2);
  EXPECT_EQ(say("call", {"C1", "--result", "refused", "--reason", "price"}).errorCode(), "unknownCause");
  EXPECT_EQ(say("dispute", {"C1", "--end", "unfounded"}).errorCode(), "severalDisputes");
}

TEST_F(CausesCli, ListAndEditTheReasons) {
  const auto list = done("causes", {})["causes"];
  EXPECT_EQ(list.size(), 32U);
  EXPECT_EQ(list[0]["kind"], "late");
  const auto changed = done("causes", {"quantity", "--owner", "sales", "--days", "8", "--fr", "Manquants"})["causes"];
  ASSERT_EQ(changed.size(), 1U);
  EXPECT_EQ(changed[0]["origin"], "own");
  EXPECT_EQ(changed[0]["names"]["fr"], "Manquants");
  EXPECT_EQ(done("dispute", {"C1", "--item", "F-1", "--cause", "quantity"})["ownerRole"], "sales");
  EXPECT_EQ(say("causes", {"strike", "--days", "3"}).errorCode(), "unknownCause");
  EXPECT_EQ(done("causes", {"strike", "--kind", "late", "--en", "Strike"})["causes"][0]["days"], 5);
  EXPECT_EQ(done("causes", {"strike", "--disable"})["causes"][0]["enabled"], false);
  EXPECT_EQ(done("causes", {"strike", "price"})["causes"].size(), 2U);
  EXPECT_EQ(say("causes", {"weather"}).errorCode(), "unknownCause");
  EXPECT_EQ(say("causes", {"strike", "price", "--days", "3"}).exitCode, 2);
  EXPECT_EQ(say("causes", {"strike", "--kind", "dispute"}).errorCode(), "badCause");
  const auto text = runCli({"causes", m_ledger, "quantity", "--lang", "fr"});
  EXPECT_NE(text.out.find("Manquants"), std::string::npos) << text.out;
  EXPECT_NE(text.out.find("Commercial"), std::string::npos) << text.out;
}

TEST_F(CausesCli, CountTheReasons) {
  EXPECT_EQ(done("causes", {"--count"})["rows"].size(), 0U);
  done("call", {"C1", "--result", "noCommitment", "--reason", "shortOfCash"});
  done("reply", {"C1", "--reason", "shortOfCash", "--read"}, "2026-11-24");
  const auto all = done("causes", {"--count"}, "2026-11-24");
  EXPECT_EQ(all["rows"][0]["count"], 2);
  EXPECT_TRUE(all["by"].is_null());
  const auto byCustomer = done("causes", {"--count", "--by", "customer", "--from", "2026-11-24", "--to", "2026-11-24"});
  EXPECT_EQ(byCustomer["rows"].dump(),
            R"([{"kind":"late","key":"shortOfCash","name":"Short of cash","code":"C1","group":"Ateliers du Nord","count":1}])");
  EXPECT_EQ(done("causes", {"--count", "--by", "segment"}, "2026-11-24")["rows"][0]["code"], "standard");
  EXPECT_EQ(say("causes", {"--count", "--by", "weather"}).exitCode, 2);
  EXPECT_EQ(say("causes", {"--by", "customer"}).exitCode, 2);
  EXPECT_EQ(say("causes", {"--count", "--days", "3"}).exitCode, 2);
  const auto text = runCli({"causes", m_ledger, "--count", "--by", "customer", "--today", "2026-11-24", "--lang", "fr"});
  EXPECT_NE(text.out.find("C1 Ateliers du Nord"), std::string::npos) << text.out;
}

TEST_F(CausesCli, SpeakBothLanguages) {
  for (const auto* command : {"dispute", "causes"}) {
    const auto english = runCli({command, "--help", "--lang", "en"});
    const auto french = runCli({command, "--help", "--lang", "fr"});
    EXPECT_EQ(french.exitCode, 0);
    EXPECT_NE(english.out.find("books.relance"), std::string::npos) << command;
    EXPECT_NE(english.out.substr(0, 60), french.out.substr(0, 60));
  }
}

}  // namespace
}  // namespace relance
