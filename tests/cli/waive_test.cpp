// SPDX-License-Identifier: GPL-3.0-or-later
// Interest waived on a condition, bad faith and recurrence from the command line.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class Rows : public ToldLedger {
 protected:
  Rows()
      : ToldLedger("C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n",
                   "C1;F-1;2026-08-31;2026-09-30;8000,00\n"
                   "C1;F-2;2026-09-15;2026-10-15;3600,00\n",
                   "2026-10-01") {}
};

TEST_F(Rows, InterestIsWaivedWhileAPromiseIsKept) {
  const auto claimed = done("waive", {"C1"});
  ASSERT_EQ(claimed["items"].size(), 2U) << claimed.dump();
  EXPECT_EQ(claimed["items"][0]["interest"], "146.76") << "54 days of 12.40 % on 8 000.00";
  EXPECT_EQ(claimed["items"][0]["costs"], "40.00");
  EXPECT_EQ(claimed["sums"][0].dump(), R"({"currency":"EUR","claimed":"274.46","waived":"0.00"})");
  EXPECT_EQ(say("waive", {"C1", "--reason", "Bon client"}).errorCode(), "nothingToEnd") << "nothing to hang it on";
  done("promise", {"C1", "--on", "2026-11-30", "--items", "F-1"});
  EXPECT_EQ(say("waive", {"C1", "--costs"}).exitCode, 2) << "a reason is required";
  EXPECT_EQ(say("waive", {"C1", "--reason", "x", "--agreement", "7"}).errorCode(), "unknownAgreement");
  EXPECT_EQ(say("waive", {"C1", "--reason", "x", "--items", "F-9"}).errorCode(), "unknownItem");
  const auto waived = done("waive", {"C1", "--items", "F-1,F-2", "--reason", "Bon client"});
  EXPECT_EQ(waived["sums"][0].dump(), R"({"currency":"EUR","claimed":"80.00","waived":"194.46"})") << "the costs are not waived";
  EXPECT_EQ(waived["waivers"][0]["state"], "standing");
  EXPECT_EQ(waived["waivers"][0]["reason"], "Bon client");
  EXPECT_EQ(waived["waivers"][0]["items"].dump(), R"(["F-1","F-2"])");
  EXPECT_EQ(done("client", {"C1"})["charges"]["sums"][0]["waived"], "194.46");
  const auto broken = runCli({"waive", m_ledger, "C1", "--today", "2026-12-03", "--json"}).json();
  EXPECT_EQ(broken["waivers"][0]["state"], "lapsed");
  EXPECT_EQ(broken["sums"][0]["waived"], "0.00");
  const auto words = runCli({"client", m_ledger, "C1", "--today", "2026-12-03", "--lang", "fr"}).out;
  EXPECT_NE(words.find("De nouveau réclamé"), std::string::npos) << words;
  EXPECT_EQ(done("waive", {"C1", "--end", "1"})["sums"][0]["claimed"], "274.46");
  EXPECT_EQ(done("waive", {"C1"})["waivers"][0]["state"], "ended");
  EXPECT_EQ(say("waive", {"C1", "--end", "1"}).errorCode(), "nothingToEnd");
}

TEST_F(Rows, BadFaithIsNotedAndLeadsToTheShorterRoad) {
  const std::string day = "2026-10-20";
  EXPECT_EQ(done("why", {"C1"}, day)[0]["segment"], "stakes");
  const auto told = done("diagnose", {"C1", "--bad-faith", "--on", "2026-10-19", "--text", "Livraison signée sans réserve"}, day);
  EXPECT_EQ(told["road"]["road"], "demandNow");
  EXPECT_EQ(told["badFaith"]["factOn"], "2026-10-19");
  EXPECT_EQ(told["badFaith"]["text"], "Livraison signée sans réserve");
  EXPECT_EQ(say("diagnose", {"C1", "--bad-faith"}, day).errorCode(), "reasonRequired");
  EXPECT_EQ(say("diagnose", {"C1", "--bad-faith", "--text", "Vous êtes un escroc"}, day).errorCode(), "toneOffends");
  EXPECT_EQ(say("diagnose", {"C1", "--bad-faith", "--trait", "able", "--text", "x"}, day).exitCode, 2);
  EXPECT_EQ(done("why", {"C1"}, day)[0]["segment"], "watched");
  EXPECT_TRUE(done("diagnose", {"C1", "--bad-faith", "--no"}, day)["badFaith"].is_null());
  EXPECT_EQ(done("why", {"C1"}, day)[0]["segment"], "stakes");
  EXPECT_EQ(say("diagnose", {"C1", "--bad-faith", "--no"}, day).errorCode(), "nothingToEnd");
}

/// Paid on those days; contacted in between.
class Recurring : public ToldLedger {
 protected:
  Recurring()
      : ToldLedger("C1;Ateliers du Nord;business;FR;compta@nord.example;0465710001\n",
                   "C1;F-1;2026-03-01;2026-03-31;500,00\n"
                   "C1;F-2;2026-05-01;2026-05-31;500,00\n"
                   "C1;F-3;2026-10-01;2026-10-31;500,00\n",
                   "2026-03-02") {}

  void late(const char* number, const char* called, const char* paid) {
    const auto call = runCli({"call", m_ledger, "C1", "--result", "refused", "--items", number, "--today", called});
    EXPECT_EQ(call.exitCode, 0) << call.err;
    if (paid == nullptr) return;
    const auto pay = runCli({"pay", m_ledger, "C1", "--amount", "500.00", "--items", number, "--today", paid});
    EXPECT_EQ(pay.exitCode, 0) << pay.err;
  }
};

TEST_F(Recurring, AFirmScenarioIsProposedAndTaken) {
  late("F-1", "2026-04-08", "2026-04-27");
  late("F-2", "2026-06-08", "2026-07-01");
  EXPECT_TRUE(done("why", {"C1"})[0]["recurrence"].is_null()) << "the third was not contacted";
  EXPECT_EQ(say("assign", {"C1", "--proposed", "--reason", "x"}).errorCode(), "nothingToDecide");
  late("F-3", "2026-11-20", nullptr);
  const auto proposed = done("behaviour", {"C1"})["recurrence"];
  EXPECT_EQ(proposed["scenario"], "watched");
  ASSERT_EQ(proposed["episodes"].size(), 3U);
  EXPECT_EQ(proposed["episodes"][0].dump(),
            R"({"first":"2026-04-01","closed":"2026-04-27","daysLate":26,"beyondOn":"2026-04-16"})");
  EXPECT_EQ(proposed["episodes"][2]["closed"], nullptr);
  EXPECT_EQ(done("client", {"C1"})["recurrence"], proposed);
  EXPECT_NE(done("why", {"C1"})[0]["scenario"], "watched") << "never by itself";
  EXPECT_EQ(say("assign", {"C1", "--proposed"}).errorCode(), "reasonRequired");
  EXPECT_EQ(say("assign", {"C1", "new", "--proposed"}).exitCode, 2);
  EXPECT_EQ(done("assign", {"C1", "--proposed", "--reason", "Trois retards en un an"})["scenario"], "watched");
  EXPECT_EQ(done("why", {"C1"})[0]["scenario"], "watched");
  EXPECT_TRUE(done("why", {"C1"})[0]["recurrence"].is_null());
  EXPECT_EQ(done("assign", {"C1", "--end"})["ended"], true);
  EXPECT_EQ(done("why", {"C1"})[0]["recurrence"], proposed);
  EXPECT_EQ(runCli({"settings", m_ledger, "recurrence.scenario=key-accounts"}).exitCode, 0);
  EXPECT_EQ(done("why", {"C1"})[0]["recurrence"]["scenario"], "key-accounts");
}

}  // namespace
}  // namespace relance
