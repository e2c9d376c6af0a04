// SPDX-License-Identifier: GPL-3.0-or-later
// What the result of a call would lead to, before it is recorded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/chasing/call_logging.h"
#include "actions/ledger_session.h"
#include "domain/ledger/dispute.h"

namespace relance {

/// The first thing that is to be done after it, if nothing else happens.
struct NextProposal {
  Date on;
  TaskKind kind{TaskKind::step};
  std::string ref;
  Channel channel{Channel::call};
  std::string scenario;
};

struct CallPreview {
  CallOutcome outcome{CallOutcome::noAnswer};
  bool isFurther{false};   // the call has been counted already
  bool isExecuted{false};  // it counts as a contact: quiet days begin
  std::string step;        // that it stands for; empty: none
  std::string scenario;
  std::optional<NextProposal> next;        // none within two months
  std::optional<MadeAgreement> agreement;  // of a promise, plan or announced payment; none when nothing is open
  std::optional<Date> awaitedUntil;        // of it: the last day on which its first payment still comes in time
  std::vector<Dispute> disputes;           // that it would open
};

/// Recorded and judged by the engine itself, then taken back: nothing is committed. Takes the writer's lock for as long.
/// Refused as recordCall.
Outcome<CallPreview> previewCall(LedgerSession& session, std::string_view customerCode, const CallReport& report);

}  // namespace relance
