// SPDX-License-Identifier: GPL-3.0-or-later
// Records a contact that a person made himself, by whatever channel: it counts as one that was proposed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/ledger_session.h"
#include "domain/chasing/reason.h"
#include "domain/ledger/contact_event.h"

namespace relance {

struct ContactReport {
  Channel channel{Channel::email};  // no decision, which reaches nobody
  ContactResult result{ContactResult::done};
  std::string step{};                  // key in the account's scenario; empty: what it counts as by itself
  std::vector<std::string> items{};    // numbers; empty: those of the waiting task, else all that may be chased
  std::optional<Currency> currency{};  // none: the usual one of the account
  std::string note{};
};

struct RecordedContact {
  ContactEventId event;
  bool isExecuted{false};  // it counts as a contact: quiet days begin
  std::string step;        // that it stands for; empty: none
  std::size_t items{0};    // that it covers
  std::optional<TaskId> doneTask;
  std::optional<Reason> against;  // why the engine would have kept silent today; none: it would not
};

/// Today's. A waiting contact task of that channel, or of the step named, is done by it. Refused: unknownCustomer; unknownItem;
/// itemCurrencyDiffers; unknownStep (step, scenario), of a decision too; badPolicy.
Outcome<RecordedContact> recordContact(LedgerSession& session, std::string_view customerCode, const ContactReport& report,
                                       const PerformOptions& options = {});

}  // namespace relance
