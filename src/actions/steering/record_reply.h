// SPDX-License-Identifier: GPL-3.0-or-later
// A reply or an incoming call: everything automatic stops until a person has read it.
#pragma once

#include <string>
#include <string_view>

#include "actions/ledger_session.h"
#include "domain/ledger/contact_event.h"

namespace relance {

struct ReplyReport {
  Channel channel{Channel::email};
  std::string note{};
  bool isRead{false};
  std::string lateCause{};  // why he is late, as he says: key of the reason list; empty: not said
};

/// Of the paying account, today. Refused: unknownCustomer; unknownCause.
Outcome<ContactEventId> recordReply(LedgerSession& session, std::string_view customerCode, const ReplyReport& report,
                                    const PerformOptions& options = {});

/// Every reply of the account that waits is read today. Answers how many. Refused: unknownCustomer; nothingToEnd.
Outcome<int> readReplies(LedgerSession& session, std::string_view customerCode, const PerformOptions& options = {});

}  // namespace relance
