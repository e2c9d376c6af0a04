// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/replay/replay.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "actions/replay/replay_facts.h"

namespace relance {
namespace {

struct KnownFact {
  std::string_view name;
  Outcome<Done> (*record)(ReplayContext&, JsonObject&);
};

constexpr std::array knownFacts{
    KnownFact{"policy", replayPolicy},       KnownFact{"customer", replayCustomer},
    KnownFact{"item", replayItem},           KnownFact{"allocation", replayAllocation},
    KnownFact{"reversal", replayReversal},   KnownFact{"imported", replayImported},
    KnownFact{"contact", replayContact},     KnownFact{"cancel", replayCancel},
    KnownFact{"presented", replayPresented}, KnownFact{"reply", replayReply},
    KnownFact{"agreement", replayAgreement}, KnownFact{"end", replayEnd},
    KnownFact{"dispute", replayDispute},     KnownFact{"close", replayClose},
    KnownFact{"hold", replayHold},           KnownFact{"release", replayRelease},
    KnownFact{"closed", replayClosed},       KnownFact{"snooze", replaySnooze},
    KnownFact{"campaign", replayCampaign},   KnownFact{"assign", replayAssign},
    KnownFact{"decide", replayDecide},       KnownFact{"jump", replayJump},
    KnownFact{"insolvent", replayInsolvent},
};

/// "promise:1" with the file's name for the agreement, if it has one: "promise:a1".
void renameIn(std::string& ref, const std::map<std::string, AgreementId>& agreements) {
  for (const std::string_view prefix : {"promise:", "verify:"}) {
    if (!ref.starts_with(prefix)) continue;
    const std::string id = ref.substr(prefix.size());
    for (const auto& [name, agreement] : agreements) {
      if (std::to_string(agreement.value) != id) continue;
      ref = std::string(prefix) + name;
      return;
    }
  }
}

Outcome<std::optional<RunReport>> recordOne(ReplayContext& context, JsonObject& fact, const std::string& name) {
  if (name == "run") {
    fact.finish();
    auto report = runScenarios(context.session, context.rules(), context.today());
    if (!report) return report.refusal();
    RunReport told = std::move(report).value();
    for (Proposal& proposal : told.result.proposals) renameIn(proposal.ref, context.agreements);
    for (Verdict& verdict : told.result.verdicts) renameIn(verdict.step, context.agreements);
    return std::optional<RunReport>(std::move(told));
  }
  const auto known = std::ranges::find(knownFacts, name, &KnownFact::name);
  if (known == knownFacts.end()) fact.fail("fact", "not a fact that can be recorded: " + name);
  const auto done = known->record(context, fact);
  if (!done) return done.refusal();
  return std::optional<RunReport>{};
}

}  // namespace

Replay::Replay(LedgerSession& session, Date& clock) : m_context(std::make_unique<ReplayContext>(session)), m_clock(clock) {}

Replay::~Replay() = default;

const Policy& Replay::policy() const { return m_context->rules().policy; }

Outcome<std::optional<RunReport>> Replay::record(std::string_view line, int number) {
  if (line.find_first_not_of(" \t\r") == std::string_view::npos) return std::optional<RunReport>{};
  try {
    const nlohmann::json parsed = parseJson(line);
    JsonObject fact(parsed, "");
    const Date day = dayIn(fact, "day");
    if (m_last && day < *m_last) fact.fail("day", "earlier than the line before: " + isoText(*m_last));
    const std::string name = fact.text("fact");
    m_clock = day;
    m_last = day;
    return recordOne(*m_context, fact, name);
  } catch (const JsonFault& fault) {
    const std::string where = fault.where.empty() ? "" : fault.where + ": ";
    return Refusal{RefusalReason::badReplayLine, {std::to_string(number), where + fault.what()}};
  }
}

}  // namespace relance
