// SPDX-License-Identifier: GPL-3.0-or-later
// Payments by hand, what a person sets, and our word, from the command line.
#include <algorithm>

#include "cli/told_ledger.h"

namespace relance {
namespace {

class Facts : public TwoInvoices {
 protected:
  std::string reasonOn(const std::string& today) const { return done("why", {"C1"}, today)[0]["reason"]; }
};

TEST_F(Facts, ACallNamesWhoAnswersInHisPlace) {
  EXPECT_EQ(say("call", {"C1", "--result", "passedOn", "--other-phone", "0465719999"}).exitCode, 2);
  done("call", {"C1", "--result", "passedOn", "--other", "Lise Amont", "--other-phone", "0465719999"});
  const auto file = done("client", {"C1"});
  EXPECT_NE(file.dump().find("Lise Amont"), std::string::npos) << file.dump();
}

TEST_F(Facts, WhyPrintsTheTestsInTheirOrderWithTheirValues) {
  const auto tests = done("why", {"C1"}, "2026-11-21")[0]["tests"];
  ASSERT_GE(tests.size(), 4U);
  EXPECT_EQ(tests[0]["test"], "everythingStops");
  EXPECT_EQ(tests[1]["test"], "chaseable");
  EXPECT_EQ(tests[1]["limit"], "1.00");
  EXPECT_FALSE(tests[1]["decides"]);
  EXPECT_EQ(tests.back()["test"], "workingDay");
  EXPECT_EQ(tests.back()["day"], "2026-11-21");
  EXPECT_TRUE(tests.back()["decides"]);
  const auto told = runCli({"why", m_ledger, "C1", "--today", "2026-11-21", "--lang", "en"}).out;
  EXPECT_NE(told.find("Neither archived, handed over, on hold, put off nor closed\n"), std::string::npos) << told;
  EXPECT_NE(told.find("  \u2192 Not a working day"), std::string::npos) << told;
}

TEST_F(Facts, PayReverseAndWriteOff) {
  const auto paid = done("pay", {"C1", "--amount", "1300", "--on", "2026-11-20", "--reference", "VIR-7"});
  EXPECT_EQ(paid["settled"].dump(), R"([{"item":"F-1","amount":"1200.50"},{"item":"F-2","amount":"99.50"}])");
  EXPECT_EQ(paid["unapplied"], "0.00");
  EXPECT_EQ(done("why", {"C1"})[0]["overdue"], "200.50");

  const auto back = done("reverse", {"C1", "VIR-7", "--items", "F-1", "--bank-reason", "AM04"});
  EXPECT_EQ(back["amount"], "1200.50");
  EXPECT_EQ(back["bankReason"], "AM04");
  EXPECT_EQ(reasonOn("2026-11-23"), "PaymentRejected");
  const auto timeline = done("client", {"C1"})["timeline"];
  const auto refund =
      std::find_if(timeline.begin(), timeline.end(), [](const auto& line) { return line.value("itemKind", "") == "refund"; });
  ASSERT_NE(refund, timeline.end());
  EXPECT_EQ((*refund)["note"], "AM04") << "the bank’s reason is kept";
  EXPECT_EQ(runCli({"balance", m_ledger, "--as-of", "2026-11-23", "--json"}).json()["ledger_balance"], "1401.00");

  EXPECT_EQ(say("writeoff", {"C1", "--items", "F-2"}).errorCode(), "reasonRequired");
  const auto written = done("writeoff", {"C1", "--items", "F-2", "--amount", "0.50", "--reason", "Bank charges"});
  EXPECT_EQ(written["amount"], "0.50");
  EXPECT_EQ(say("writeoff", {"C1", "--items", "F-2", "--amount", "201", "--reason", "x"}).errorCode(), "amountAboveOpen");
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(Facts, AllocateWhatIsUnapplied) {
  const auto paid = done("pay", {"C1", "--amount", "300.00", "--unapplied"});
  EXPECT_EQ(paid["payment"], "2026-11-23/1");
  EXPECT_EQ(paid["unapplied"], "300.00");
  const auto allocated = done("pay", {"C1", "--from", "2026-11-23/1", "--items", "F-2"});
  EXPECT_EQ(allocated["unapplied"], "0.00");
  EXPECT_EQ(say("pay", {"C1", "--from", "2026-11-23/1"}).exitCode, 4);
  EXPECT_EQ(say("pay", {"C1"}).exitCode, 2);
  EXPECT_EQ(say("pay", {"C1", "--amount", "-3"}).exitCode, 2);
  EXPECT_EQ(say("pay", {"C9", "--amount", "3"}).errorCode(), "unknownCustomer");
  EXPECT_EQ(say("pay", {"C1", "--amount", "3", "--on", "2026-11-24"}).errorCode(), "dateInTheFuture");
}

TEST_F(Facts, StopAndLetGoOn) {
  const struct {
    const char* command;
    std::vector<std::string> begin;
    const char* reason;
  } stops[]{
      {"hold", {"--until", "2026-12-15", "--reason", "Goods to be checked"}, "OnHold"},
      {"snooze", {"--until", "2026-12-01"}, "Snoozed"},
      {"byhand", {"--reason", "The director speaks with them"}, "ByHand"},
      {"insolvent", {"--judgment", "2026-11-18"}, "Insolvent"},
  };
  const std::string before = reasonOn("2026-11-23");
  for (const auto& stop : stops) {
    std::vector<std::string> arguments{"C1"};
    arguments.insert(arguments.end(), stop.begin.begin(), stop.begin.end());
    done(stop.command, arguments);
    EXPECT_EQ(reasonOn("2026-11-23"), stop.reason);
    done(stop.command, {"C1", "--end"});
    EXPECT_EQ(reasonOn("2026-11-23"), before) << stop.command;
  }
  for (const auto* command : {"hold", "snooze", "insolvent"}) {
    EXPECT_EQ(say(command, {"C1", "--end"}).errorCode(), "nothingToEnd") << command;
  }
  EXPECT_EQ(say("hold", {"C1", "--until", "2026-11-23"}).errorCode(), "dateTooEarly");
  EXPECT_EQ(say("snooze", {"C1"}).exitCode, 2);
}

TEST_F(Facts, AssignAScenario) {
  EXPECT_EQ(done("why", {"C1"})[0]["scenario"], "standard");
  EXPECT_EQ(say("assign", {"C1", "consumers"}).errorCode(), "reasonRequired");
  EXPECT_EQ(say("assign", {"C1", "nobody", "--reason", "x"}).errorCode(), "unknownScenario");
  done("assign", {"C1", "consumers", "--reason", "A consumer after all", "--until", "2026-12-01"});
  EXPECT_EQ(done("why", {"C1"})[0]["scenario"], "consumers");
  done("assign", {"C1", "--end"});
  EXPECT_EQ(done("why", {"C1"})[0]["scenario"], "standard");
}

TEST_F(Facts, StopForAReplyUntilItIsRead) {
  EXPECT_EQ(done("reply", {"C1", "--note", "Asks for a copy"})["read"], false);
  EXPECT_EQ(reasonOn("2026-11-25"), "ReplyToRead");
  EXPECT_EQ(done("reply", {"C1", "--end"})["read"], 1);
  EXPECT_EQ(reasonOn("2026-11-25"), "QuietDays");
  EXPECT_EQ(say("reply", {"C1", "--channel", "registered"}).exitCode, 2);
}

TEST_F(Facts, KeepWhatIsKnownOfAnInsolvency) {
  EXPECT_TRUE(done("client", {"C1"})["insolvency"].is_null());
  done("insolvent", {"C1", "--judgment", "2026-11-18", "--administrator", "SELARL Vaubernier"});
  EXPECT_EQ(done("client", {"C1"})["insolvency"].dump(),
            R"({"since":"2026-11-23","judgment":"2026-11-18","administrator":"SELARL Vaubernier"})");
}

TEST_F(Facts, ShowOurWordAsADuty) {
  const auto given = done("commit", {"C1", "consequence", "--due", "2026-11-25", "--text", "Deliveries stop", "--items", "F-1"});
  EXPECT_EQ(given["state"], "open");
  const auto duties = done("today", {}, "2026-11-26")["duties"];
  ASSERT_EQ(duties.size(), 1U);
  EXPECT_EQ(duties[0]["state"], "broken");
  EXPECT_EQ(duties[0]["items"].dump(), R"(["F-1"])");
  const std::string id = std::to_string(given["commitment"].get<int>());
  const auto credibility = done("credibility", {}, "2026-11-26");
  EXPECT_EQ(credibility["customers"][0]["customer"], "C1");
  EXPECT_EQ(credibility["all"].dump(), R"({"kept":0,"broken":1,"withdrawn":0,"open":0,"percent":0})");
  EXPECT_EQ(say("commit", {"C1", "--end", id, "--withdraw"}).errorCode(), "reasonRequired");
  EXPECT_EQ(done("commit", {"C1", "--end", id, "--withdraw", "--reason", "Paid"})["state"], "withdrawn");
  EXPECT_EQ(done("today", {})["duties"].size(), 0U);
  EXPECT_EQ(done("client", {"C1"})["commitments"][0]["reason"], "Paid");
  EXPECT_EQ(say("commit", {"C1", "--end", id}).errorCode(), "nothingToEnd");
  EXPECT_EQ(say("commit", {"C1", "favour", "--due", "2026-12-01"}).exitCode, 2);
}

TEST_F(Facts, SpeakBothLanguages) {
  for (const auto* command :
       {"pay", "reverse", "writeoff", "hold", "snooze", "byhand", "insolvent", "assign", "reply", "commit"}) {
    const auto english = runCli({command, "--help", "--lang", "en"});
    const auto french = runCli({command, "--help", "--lang", "fr"});
    EXPECT_EQ(french.exitCode, 0);
    EXPECT_NE(english.out.find("books.relance C1042"), std::string::npos) << command;
    EXPECT_EQ(french.out.find("The customer’s code"), std::string::npos) << french.out;
  }
  const auto said = runCli({"pay", m_ledger, "C1", "--amount", "10", "--today", "2026-11-23", "--lang", "fr"});
  EXPECT_NE(said.out.find("10,00"), std::string::npos) << said.out;
}

}  // namespace
}  // namespace relance
