// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts made by hand, what becomes known of them afterwards, and steps set without one, from the command line.
#include "cli/told_ledger.h"

namespace relance {
namespace {

class Contacts : public TwoInvoices {
 protected:
  nlohmann::ordered_json why(const std::string& today = "2026-11-23") const { return done("why", {"C1"}, today)[0]; }
  std::string reasonOn(const std::string& today) const { return why(today)["reason"]; }
  std::string idOf(const nlohmann::ordered_json& answer, const char* key = "event") const {
    return std::to_string(answer[key].get<int>());
  }
  /// A formal demand by registered letter, told by hand.
  std::string demand(const std::string& today = "2026-11-16") const {
    return idOf(done("contact", {"C1", "--channel", "registered", "--step", "formal-demand"}, today));
  }
};

TEST_F(Contacts, AVisitCountsAsAContactOfNoStep) {
  const auto visit = done("contact", {"C1", "--channel", "visit", "--note", "Spoke with the accountant"});
  EXPECT_EQ(visit["executed"], true);
  EXPECT_TRUE(visit["step"].is_null());
  EXPECT_EQ(visit["items"], 2);
  EXPECT_TRUE(visit["against"].is_null());
  EXPECT_EQ(reasonOn("2026-11-23"), "ContactedToday");
  EXPECT_EQ(reasonOn("2026-11-24"), "QuietDays");
  const auto file = done("client", {"C1"})["timeline"][0];
  EXPECT_EQ(file["channel"], "visit");
  EXPECT_EQ(file["note"], "Spoke with the accountant");
}

TEST_F(Contacts, AnEmailByHandDoesTheWaitingTask) {
  done("run", {});
  ASSERT_EQ(done("today", {})["tasks"].size(), 1U);
  const auto mail = done("contact", {"C1", "--channel", "email"});
  EXPECT_EQ(mail["step"], "courteous");
  EXPECT_TRUE(mail["task"].is_number());
  EXPECT_EQ(done("today", {})["tasks"].size(), 0U);
  EXPECT_EQ(why("2026-12-02")["level"], "courteous");
}

TEST_F(Contacts, AContactStandsForTheStepThatItNames) {
  EXPECT_EQ(done("contact", {"C1", "--channel", "letter", "--step", "firm", "--items", "F-1"})["items"], 1);
  EXPECT_EQ(why("2026-12-02")["level"], "firm");
  EXPECT_EQ(say("contact", {"C1", "--channel", "letter", "--step", "nosuch"}).errorCode(), "unknownStep");
  EXPECT_EQ(say("contact", {"C1", "--channel", "letter", "--step", "decision"}).errorCode(), "unknownStep");
  EXPECT_EQ(say("contact", {"C1", "--channel", "letter", "--items", "F-9"}).errorCode(), "unknownItem");
}

TEST_F(Contacts, WhoContactsAgainstAHoldIsTold) {
  done("hold", {"C1", "--until", "2026-12-15"});
  const auto told = done("contact", {"C1", "--channel", "sms"});
  EXPECT_EQ(told["against"], "OnHold");
  const auto inWords = runCli({"contact", m_ledger, "C1", "--channel", "sms", "--today", "2026-11-24"});
  EXPECT_EQ(inWords.exitCode, 0);
  EXPECT_NE(inWords.err.find("nothing was proposed to him today"), std::string::npos) << inWords.err;
}

TEST_F(Contacts, WhatMakesNoSenseIsAMistakeOfUsage) {
  const std::vector<std::vector<std::string>> mistakes{
      {"C1"},
      {"C1", "--channel", "decision"},
      {"C1", "--channel", "pigeon"},
      {"C1", "--channel", "email", "--result", "noAnswer"},
      {"C1", "--channel", "call", "--result", "perhaps"},
      {"C1", "--cancel", "1", "--settle", "1"},
      {"C1", "--cancel", "1", "--channel", "call"},
      {"C1", "--cancel", "1", "--result", "failed"},
      {"C1", "--settle", "1", "--result", "voicemail"},
      {"C1", "--settle", "x"},
  };
  for (const auto& arguments : mistakes) {
    const auto answer = say("contact", arguments);
    EXPECT_EQ(answer.exitCode, 2) << testing::PrintToString(arguments) << answer.err;
    EXPECT_EQ(answer.errorCode(), "usage") << testing::PrintToString(arguments);
  }
}

TEST_F(Contacts, ACancelledContactStopsCounting) {
  const auto id = idOf(done("contact", {"C1", "--channel", "visit"}));
  EXPECT_EQ(reasonOn("2026-11-24"), "QuietDays");
  EXPECT_EQ(done("contact", {"C1", "--cancel", id})["cancelled"], true);
  EXPECT_EQ(reasonOn("2026-11-24"), "StepDue");
  EXPECT_EQ(say("contact", {"C1", "--cancel", id}).errorCode(), "nothingToEnd");
  EXPECT_EQ(say("contact", {"C1", "--cancel", "77"}).errorCode(), "unknownContact");
  EXPECT_EQ(done("undo", {})["undone"], "contactCancelled");
  EXPECT_EQ(reasonOn("2026-11-24"), "QuietDays");
}

TEST_F(Contacts, ADoubtfulSendingWaitsUntilAPersonSettlesIt) {
  done("run", {});
  const auto went = idOf(done("contact", {"C1", "--channel", "email", "--result", "doubtful"}));
  EXPECT_EQ(reasonOn("2026-11-24"), "DispatchDoubtful");
  const auto open = done("today", {}, "2026-11-24")["doubtful"];
  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(idOf(open[0], "contact"), went);
  EXPECT_EQ(done("contact", {"C1", "--settle", went}, "2026-11-24")["result"], "done");
  EXPECT_EQ(why("2026-12-02")["level"], "courteous");
  EXPECT_EQ(say("contact", {"C1", "--settle", went}, "2026-11-24").errorCode(), "nothingToEnd");

  EXPECT_EQ(done("undo", {}, "2026-11-24")["undone"], "contactRecorded");
  EXPECT_EQ(done("contact", {"C1", "--settle", went, "--result", "failed"}, "2026-11-24")["result"], "failed");
  EXPECT_EQ(reasonOn("2026-11-24"), "StepDue") << "the step comes back";
  EXPECT_EQ(runCli({"check", m_ledger}).out, "");
}

TEST_F(Contacts, AJumpSetsTheStepThatComesNext) {
  EXPECT_EQ(say("jump", {"C1", "firm"}).errorCode(), "reasonRequired");
  EXPECT_EQ(say("jump", {"C1", "nosuch", "--reason", "x"}).errorCode(), "unknownStep");
  EXPECT_EQ(say("jump", {"C9", "firm", "--reason", "x"}).errorCode(), "unknownCustomer");
  EXPECT_EQ(done("jump", {"C1", "firm", "--reason", "Two promises broken"})["items"], 2);
  EXPECT_EQ(why()["step"], "firm");
  EXPECT_EQ(done("undo", {})["undone"], "levelSet");
  EXPECT_EQ(why()["step"], "courteous");
  EXPECT_EQ(done("jump", {"C1", "call", "--items", "F-1", "--reason", "He asked for a call"})["items"], 1);
  EXPECT_EQ(why()["step"], "call");
  const auto back = done("jump", {"C1", "none", "--reason", "A good customer after all"});
  EXPECT_TRUE(back["step"].is_null());
  EXPECT_EQ(why()["step"], "courteous");
  done("pay", {"C1", "--amount", "1500.50"});
  EXPECT_EQ(say("jump", {"C1", "firm", "--reason", "x"}).errorCode(), "nothingOpen");
}

TEST_F(Contacts, ThePresentationOfADemandIsNoted) {
  EXPECT_EQ(say("presented", {"C1"}).errorCode(), "unknownContact") << "no letter left";
  const auto id = demand();
  EXPECT_EQ(say("presented", {"C1", "--unclaimed"}).exitCode, 2);
  EXPECT_EQ(say("presented", {"C1", "--on", "2026-11-24"}).errorCode(), "dateInTheFuture");
  EXPECT_EQ(say("presented", {"C1", "--on", "2026-11-15"}).errorCode(), "dateTooEarly");
  const auto noted = done("presented", {"C1", "--on", "2026-11-18", "--unclaimed", "--number", "1A 001"});
  EXPECT_EQ(idOf(noted, "contact"), id);
  EXPECT_EQ(noted["presentedOn"], "2026-11-18");
  EXPECT_EQ(noted["sentOn"], "2026-11-16");
  EXPECT_EQ(noted["unclaimed"], true);
  EXPECT_EQ(noted["number"], "1A 001");
  const auto file = done("client", {"C1"})["timeline"];
  EXPECT_EQ(file[0]["note"], "Registered letter not claimed.");
  EXPECT_EQ(file[1]["presentedOn"], "2026-11-18");
  EXPECT_EQ(say("presented", {"C1"}).errorCode(), "unknownContact") << "none waits any more";
  EXPECT_EQ(done("presented", {"C1", "--id", id, "--on", "2026-11-19"})["presentedOn"], "2026-11-19") << "corrected";
  EXPECT_EQ(done("undo", {})["undone"], "presentationSet");
  EXPECT_EQ(done("client", {"C1"})["timeline"][1]["presentedOn"], "2026-11-18");
}

TEST_F(Contacts, OfSeveralLettersOneIsNamed) {
  const auto first = demand("2026-11-13");
  const auto second = demand();
  const auto refused = say("presented", {"C1"});
  EXPECT_EQ(refused.exitCode, 2);
  EXPECT_NE(refused.err.find(first + ", " + second), std::string::npos) << refused.err;
  EXPECT_EQ(done("presented", {"C1", "--id", first, "--on", "2026-11-14"})["presentedOn"], "2026-11-14");
  EXPECT_EQ(idOf(done("presented", {"C1"}), "contact"), second);
}

TEST_F(Contacts, SpeakBothLanguages) {
  for (const auto* command : {"contact", "presented", "jump"}) {
    const auto english = runCli({command, "--help", "--lang", "en"});
    const auto french = runCli({command, "--help", "--lang", "fr"});
    EXPECT_EQ(french.exitCode, 0);
    EXPECT_NE(english.out.find("books.relance C1042"), std::string::npos) << command;
    EXPECT_EQ(french.out.find("The customer’s code"), std::string::npos) << french.out;
    EXPECT_EQ(french.out.find("stays in the client file"), std::string::npos) << french.out;
  }
}

}  // namespace
}  // namespace relance
