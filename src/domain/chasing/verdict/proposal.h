// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says: proposals of what to do today, and one verdict with a Reason for every account.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/chasing/account/claim.h"
#include "domain/chasing/policy/scenario.h"
#include "domain/chasing/reason.h"
#include "domain/ledger/task.h"

namespace relance {

/// Named points whose sum ranks Today's list; each is shown.
struct Points {
  int amount{0};
  int age{0};
  int brokenPromise{0};
  int callback{0};
  int step{0};
  int payer{0};
  int silence{0};
  int opportunity{0};

  int total() const { return amount + age + brokenPromise + callback + step + payer + silence + opportunity; }
  bool operator==(const Points&) const = default;
};

struct Proposal {
  std::uint32_t account{0};  // place in Portfolio::accounts
  TaskKind kind{TaskKind::step};
  std::string ref;
  Channel channel{Channel::call};
  Approval approval{Approval::byHand};
  Reason reason;
  std::optional<Date> episode;
  std::optional<ItemIndex> carrying;
  std::vector<ItemIndex> items;
  std::int64_t amountMinor{0};
  std::string scenario;
  int scenarioVersion{0};
  std::string step;
  std::optional<Tone> tone;
  std::string text;       // variant; empty: the only one
  std::string sender;     // role whose turn it is; empty: the step names none
  std::string recipient;  // likewise
  int generation{0};
  std::vector<std::string> beside;  // codes beside the reason
  Points points;
};

/// One account's answer, with the values the tests were made with: what "why" shows.
struct Verdict {
  std::uint32_t account{0};
  Reason reason;
  std::string step;                     // ref of what it proposes, or the step that has to wait
  std::vector<std::string> passedOver;  // steps whose conditions fail today
  std::vector<std::string> beside;
  std::string segment;   // empty: none fits
  std::string scenario;  // empty: none
  std::optional<Date> episode;
  std::optional<ItemIndex> carrying;
  std::optional<int> clock;  // of the carrying item
  std::string level;         // last step reached by the carrying item; empty: none
  std::int64_t overdue{0};
  std::array<std::int64_t, deductionCount> deducted{};
  std::int64_t chaseable{0};
};

}  // namespace relance
