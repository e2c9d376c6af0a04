// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario: the graduated steps by which the customers of a segment are chased.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/chasing/policy/predicate.h"
#include "domain/ledger/channel.h"
#include "domain/ledger/task.h"
#include "domain/ledger/tone.h"

namespace relance {

enum class StepKind : std::uint8_t { reminder, formalDemand, decision, thankYou };

/// From where a step's days are counted: the due date of the carrying item, the last contact that covered it, the first
/// presentation of its formal demand, the customer's payment-run cut-off, the day of the decision, the episode's closing.
enum class Anchor : std::uint8_t { due, contact, presentation, run, decision, closed };

enum class DayUnit : std::uint8_t { calendar, working };

std::string_view stepKindName(StepKind kind);
std::optional<StepKind> parseStepKind(std::string_view name);
std::string_view anchorName(Anchor anchor);
std::optional<Anchor> parseAnchor(std::string_view name);
std::string_view dayUnitName(DayUnit unit);
std::optional<DayUnit> parseDayUnit(std::string_view name);

struct Step {
  std::string key;  // stable: never changes once published
  StepKind kind{StepKind::reminder};
  Channel channel{Channel::email};
  std::vector<Channel> fallback;  // tried in order when the channel has no address
  std::vector<Channel> accepts;   // other channels of a contact made by hand that count as this step
  Anchor anchor{Anchor::due};
  int days{0};
  DayUnit unit{DayUnit::calendar};
  int jitter{0};               // ± days, by a stable hash
  Tone tone{Tone::courteous};  // never falls along a ladder
  Approval approval{Approval::automatic};
  std::optional<Predicate> when;
  int writtenGap{0};  // days between two of e-mail, letter, registered letter
  int tries{3};       // calls without answer on so many days count as done
  bool voicemailCounts{false};
  std::vector<std::string> replaces;  // keys of removed steps that this one stands for
  std::string sender;                 // role
  std::string recipient;              // role
  std::vector<std::string> texts;     // variants

  /// Before the due date: no part of the ladder.
  bool isPreventive() const { return kind == StepKind::reminder && anchor == Anchor::due && days < 0; }
  bool operator==(const Step&) const = default;
};

struct Scenario {
  std::string key;
  std::vector<std::pair<std::string, std::string>> names;  // language, name
  int version{1};
  std::int64_t minimumMinor{2000};  // creditor's currency
  int minimumShareBp{0};            // chaseable share of the open invoices, basis points
  int decisionDay{28};
  std::vector<std::pair<int, std::string>> entry;  // days late at first import, step key: replaces the usual entry table
  std::vector<Step> steps;

  bool operator==(const Scenario&) const = default;
};

/// The steps a customer climbs: preventive and thank-you steps left out, and the tail (formal demand by registered letter
/// on the day of the decision, hand-over decision 8 days after presentation) added when there is no formal demand.
/// A scenario without any step has an empty ladder. The thank-you of the tail is `thankYouStep`.
std::vector<Step> ladderOf(const Scenario& scenario);
std::vector<Step> preventiveStepsOf(const Scenario& scenario);

/// The scenario's own thank-you, else the tail's; none for a scenario without steps.
std::optional<Step> thankYouStep(const Scenario& scenario);

}  // namespace relance
