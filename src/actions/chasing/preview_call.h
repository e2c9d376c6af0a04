// SPDX-License-Identifier: GPL-3.0-or-later
// What the result of a call would lead to, before it is recorded.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "actions/chasing/call_logging.h"
#include "actions/ledger_session.h"

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
  bool isExecuted{false};  // it counts as a contact: quiet days begin
  std::string step;        // that it stands for; empty: none
  std::string scenario;
  std::optional<NextProposal> next;  // none within two months
};

/// Recorded and judged by the engine itself, then taken back: nothing is committed. Takes the writer's lock for as long.
/// Refused as recordCall.
Outcome<CallPreview> previewCall(LedgerSession& session, std::string_view customerCode, const CallReport& report);

}  // namespace relance
