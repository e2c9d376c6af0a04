// SPDX-License-Identifier: GPL-3.0-or-later
// A new ledger on which the lines of a replay are tried one by one.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "actions/create_ledger.h"
#include "actions/replay/replay.h"
#include "storage/scratch_folder.h"

namespace relance {

/// The standard scenario of a house that knows no other, without the preventive step: +2 e-mail, +8 call, +16 e-mail, +28
/// decision.
inline const std::string policyMembers =
    "'scenarios':[{'key':'standard','name':{'en':'Standard'},'version':1,'steps':["
    "{'key':'courteous','kind':'reminder','channel':'email','anchor':'due','days':2,'tone':'courteous','approval':'automatic'},"
    "{'key':'call','kind':'reminder','channel':'call','anchor':'due','days':8,'tone':'plain','approval':'byHand'},"
    "{'key':'firm','kind':'reminder','channel':'email','fallback':['letter'],'anchor':'due','days':16,'tone':'firm',"
    "'approval':'automatic'},"
    "{'key':'decision','kind':'decision','channel':'decision','anchor':'due','days':28,'tone':'formal','approval':'byHand'},"
    "{'key':'formal-demand','kind':'formalDemand','channel':'registered','anchor':'decision','days':0,'tone':'formal',"
    "'approval':'confirm'},"
    "{'key':'hand-over','kind':'decision','channel':'decision','anchor':'presentation','days':8,'tone':'formal',"
    "'approval':'byHand'},"
    "{'key':'thanks','kind':'thankYou','channel':'email','anchor':'closed','days':1,'tone':'preventive','approval':'automatic'}]}"
    "],"
    "'segments':[{'name':'rest','when':{'all':[]},'scenario':'standard'}]";

class ReplayedLedger : public testing::Test {
 protected:
  ReplayedLedger() : m_session(opened()), m_replay(m_session, m_day) {}

  /// One line; apostrophes stand for quotation marks.
  static std::string line(const std::string& day, const std::string& members) {
    std::string text = "{'day':'" + day + "','fact':" + members + "}";
    std::ranges::replace(text, '\'', '"');
    return text;
  }

  Outcome<std::optional<RunReport>> record(const std::string& day, const std::string& members) {
    return m_replay.record(line(day, members), ++m_number);
  }

  /// A fact that is recorded.
  void told(const std::string& day, const std::string& members) {
    const auto recorded = record(day, members);
    if (recorded) return;
    std::string facts;
    for (const std::string& fact : recorded.refusal().facts) facts += fact + "; ";
    ADD_FAILURE() << line(day, members) << ": " << facts;
  }

  /// What the line is refused with, behind its number.
  std::string refused(const std::string& day, const std::string& members) {
    const auto recorded = record(day, members);
    if (recorded) return "recorded";
    if (recorded.refusal().reason != RefusalReason::badReplayLine) return "refused by the action";
    EXPECT_EQ(recorded.refusal().facts.front(), std::to_string(m_number));
    return recorded.refusal().facts.back();
  }

  const RunReport& run(const std::string& day) {
    auto report = record(day, "'run'");
    EXPECT_TRUE(report.isDone()) << day;
    m_report = std::move(*std::move(report).value());
    return *m_report;
  }

  /// Reason and next day of the account, after a run of that day: "NotYetDue 2026-04-08"; "nothing" without a verdict.
  std::string says(const std::string& day, const std::string& customer = "C0", const std::string& currency = "EUR") {
    run(day);
    for (const Verdict& verdict : m_report->result.verdicts) {
      if (!isOf(verdict.account, customer, currency)) continue;
      const auto next = nextOn(verdict.reason);
      return std::string(code(verdict.reason)) + (next ? " " + isoText(*next) : "");
    }
    return "nothing";
  }

  /// The proposal of the last run for the account: "courteous email 20000"; empty without one.
  std::string proposed(const std::string& customer = "C0", const std::string& currency = "EUR") const {
    for (const Proposal& proposal : m_report->result.proposals) {
      if (!isOf(proposal.account, customer, currency)) continue;
      return proposal.ref + " " + std::string(channelName(proposal.channel)) + " " + std::to_string(proposal.amountMinor);
    }
    return "";
  }

  /// C0 and its invoice F-1 of 200.00, due on the last of March, under the policy above.
  void begins() {
    told("2026-03-01", "'policy'," + policyMembers);
    told("2026-03-01", "'customer','code':'C0'");
    told("2026-03-01", "'item','number':'F-1','customer':'C0','issued':'2026-03-01','due':'2026-03-31','amount':20000");
  }

  LedgerSession& session() { return m_session; }
  const RunReport& report() const { return *m_report; }

 private:
  LedgerSession opened() {
    const Clock clock{[this] { return isoText(m_day) + "T12:00:00.000Z"; }, [this] { return m_day; }};
    const auto path = m_folder / "try.relance";
    EXPECT_TRUE(createLedger(path, {"Sorbelac", "FR", "", *parseCurrency("EUR"), "Europe/Paris", ""}, clock).isDone());
    return LedgerSession::open(path, clock);
  }

  bool isOf(std::uint32_t account, const std::string& customer, const std::string& currency) const {
    const Account& found = m_report->portfolio.accounts[account];
    return m_report->portfolio.customers[found.customer].code == customer && found.currency.code() == currency;
  }

  ScratchFolder m_folder;
  Date m_day{*parseIsoDate("2026-01-01")};
  LedgerSession m_session;
  Replay m_replay;
  int m_number{0};
  std::optional<RunReport> m_report;
};

}  // namespace relance
