// SPDX-License-Identifier: GPL-3.0-or-later
// A task: an accepted proposal of the engine, or one made by hand, dated and owned.
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

/// Contacts up to promiseCall, then the inner tasks; manual is a contact that a person planned.
enum class TaskKind : std::uint8_t {
  step,
  preDue,
  thankYou,
  callback,
  rejectCall,
  promiseCall,
  decision,
  verifyPayment,
  completeAddress,
  manual
};

/// Named for what has become of it; failed, cancelled and withdrawn tasks free their key.
enum class TaskState : std::uint8_t { waiting, done, failed, cancelled, withdrawn };

/// Who lets it leave: nobody, a person who says yes, a person who does it.
enum class Approval : std::uint8_t { automatic, confirm, byHand };

/// Names used in SQL and JSON.
std::string_view taskKindName(TaskKind kind);
std::optional<TaskKind> parseTaskKind(std::string_view name);
std::string_view taskStateName(TaskState state);
std::optional<TaskState> parseTaskState(std::string_view name);
std::string_view approvalName(Approval approval);
std::optional<Approval> parseApproval(std::string_view name);

/// A task of this kind speaks to the customer; a customer has one such task waiting at most, manual ones apart.
bool isContact(TaskKind kind);

struct Task {
  TaskId id;
  RunId run;  // none: made by hand
  CustomerId customer;
  Currency currency;
  TaskKind kind{TaskKind::step};
  std::string ref;  // step key, "day-28", "promise:ID", "reject:NUMBER", "callback:DATE", "verify:ID"
  Channel channel{Channel::call};
  Approval approval{Approval::byHand};
  std::string scenarioKey;
  int scenarioVersion{0};  // 0: of no scenario
  std::string stepKey;
  std::optional<Tone> tone;
  std::string variant;  // of the text
  std::optional<Date> episode;
  ItemId carryingItem;
  int generation{0};  // level jumps and levels reset by a dispute before it: part of the key
  std::int64_t amountMinor{0};
  std::string reason;       // stable code of the Reason
  std::string reasonFacts;  // its facts, JSON
  std::string beside;       // codes beside the reason, JSON
  std::string points;       // of the ranking, JSON
  Date due;
  Date created;
  PersonId owner;
  TaskState state{TaskState::waiting};
  std::optional<Date> closed;
  std::string closedReason;
  std::vector<ItemId> items;  // ascending

  bool operator==(const Task&) const = default;
};

/// One run of the engine whose proposals were stored.
struct Run {
  RunId id;
  Date today;
  std::string startedAt;  // UTC
  int proposals{0};
  int withdrawn{0};
  std::int64_t sequence{0};  // of the event that tells of it
  PersonId person;

  bool operator==(const Run&) const = default;
};

}  // namespace relance
