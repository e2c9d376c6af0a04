// SPDX-License-Identifier: GPL-3.0-or-later
// A line of history: what was done, when and by whom.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

/// What a user can do to a ledger. A name, once released, stays: history is never rewritten.
enum class EventKind : std::uint8_t {
  ledgerMade,
  creditorChanged,
  settingChanged,
  policyPublished,
  scenarioDrafted,
  scenarioPublished,
  draftDiscarded,
  segmentsChanged,
  fileImported,
  importWithdrawn,
  profileSaved,
  customerChanged,
  contactChanged,
  itemChanged,
  paymentRecorded,
  allocationMade,
  allocationReversed,
  writtenOff,
  runStored,
  runWithdrawn,
  taskMade,
  taskClosed,
  contactRecorded,
  contactCancelled,
  replyRead,
  presentationSet,
  levelSet,
  decisionTaken,
  writeOffAnswered,
  holdMade,
  holdEnded,
  snoozed,
  snoozeEnded,
  scenarioAssigned,
  assignmentEnded,
  agreementMade,
  agreementEnded,
  instalmentExcused,
  disputeOpened,
  disputeClosed,
  causeChanged,
  partnerChanged,
  placementMade,
  placementChanged,
  placementEnded,
  campaignMade,
  campaignEnded,
  commitmentMade,
  commitmentEnded,
  declarationMade,
  declarationWithdrawn,
  diagnosisNoted,
  diagnosisWithdrawn,
  ordersHeld,
  ordersReleased,
  personChanged,
  dispatchesPrepared,
  dispatchesApproved,
  lettersIssued,
  textErased,
  sampleMade,
  undone,
  redone,
  sealed
};

/// The name kept in the ledger.
std::string_view eventKindName(EventKind kind);
std::optional<EventKind> parseEventKind(std::string_view name);

struct Event {
  std::int64_t sequence{0};
  std::string happenedAt;  // UTC, with milliseconds
  Date day;                // of the creditor
  PersonId person;
  EventKind kind{EventKind::sealed};

  bool operator==(const Event&) const = default;
};

}  // namespace relance
