// SPDX-License-Identifier: GPL-3.0-or-later
// What was done: one call, message, letter or visit, with what it reached for each item.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/date.h"
#include "domain/basics/money.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/ids.h"
#include "domain/ledger/tone.h"

namespace relance {

/// Recaps, answers and incoming contacts are no contacts of ours: they close their day but count for neither quiet days nor cap.
enum class ContactEventKind : std::uint8_t {
  step,
  preDue,
  thankYou,
  callback,
  rejectCall,
  promiseCall,
  manual,
  campaign,
  recap,
  answer,
  incoming
};

/// done counts as executed; noAnswer and voicemail are tries; failed and doubtful reached nobody for certain.
enum class ContactResult : std::uint8_t { done, noAnswer, voicemail, failed, doubtful };

/// What came out of a call or an answer (practice, section b).
enum class CallOutcome : std::uint8_t {
  promise,
  plan,
  dispute,
  proofRequested,
  transferAnnounced,
  saidPaid,
  callback,
  passedOn,
  noAnswer,
  voicemail,
  wrongNumber,
  noCommitment,
  refused,
  insolvency,
  lead
};

/// Names used in SQL and JSON.
std::string_view contactEventKindName(ContactEventKind kind);
std::optional<ContactEventKind> parseContactEventKind(std::string_view name);
std::string_view contactResultName(ContactResult result);
std::optional<ContactResult> parseContactResult(std::string_view name);
std::string_view callOutcomeName(CallOutcome outcome);
std::optional<CallOutcome> parseCallOutcome(std::string_view name);

/// The step that a contact reached for one item; an empty step key: it only covered the item (a try, a recap).
struct CoveredItem {
  ItemId item;
  std::string scenarioKey;
  std::string stepKey;
  std::optional<Tone> tone;

  bool operator==(const CoveredItem&) const = default;
};

struct ContactEvent {
  ContactEventId id;
  CustomerId customer;
  std::optional<Currency> currency;  // none: the customer as a whole
  std::string happenedAt;            // UTC, with milliseconds
  Date day;                          // of the creditor
  Channel channel{Channel::call};
  ContactEventKind kind{ContactEventKind::manual};
  ContactResult result{ContactResult::done};
  std::optional<CallOutcome> outcome;
  std::string lateCause;  // why it is late, as he says: a key of the reason list; empty: not said
  TaskId task;
  std::string scenarioKey;
  std::string stepKey;
  std::optional<std::int64_t> amountMinor;  // promised or announced
  std::optional<Date> promisedOn;
  ContactId contact;
  PersonId person;
  PrivateTextId note;
  std::optional<int> durationSeconds;
  std::optional<Date> cancelledOn;  // stops counting from that day
  std::optional<Date> presentedOn;  // first presentation of a registered letter
  std::string registeredNumber;
  std::optional<Date> readOn;      // of a reply or an incoming call: when a person read it
  std::vector<CoveredItem> items;  // ascending by item

  bool operator==(const ContactEvent&) const = default;
};

/// A level set by a person, up or down, without a contact; an empty step key: level none.
struct LevelJump {
  LevelJumpId id;
  ItemId item;
  std::string scenarioKey;
  std::string stepKey;
  std::optional<Tone> tone;
  Date day;
  PrivateTextId reason;
  PersonId person;
  ContactEventId afterContact{};  // the last contact event when it was made: those of the day with a greater id came later

  bool operator==(const LevelJump&) const = default;
};

}  // namespace relance
