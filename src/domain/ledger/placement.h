// SPDX-License-Identifier: GPL-3.0-or-later
// A claim handed over to a third party, with a mandate, until it is returned; and who such parties are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/basics/date.h"
#include "domain/ledger/ids.h"

namespace relance {

enum class PartnerKind : std::uint8_t { agency, lawyer, bailiff, mediator };

/// What came of a mandate: all was paid, some of it, nothing can be got, or we took it back.
enum class PlacementOutcome : std::uint8_t { paid, partlyPaid, unrecoverable, takenBack };

/// Names used in SQL and JSON.
std::string_view partnerKindName(PartnerKind kind);
std::optional<PartnerKind> parsePartnerKind(std::string_view name);
std::string_view placementOutcomeName(PlacementOutcome outcome);
std::optional<PlacementOutcome> parsePlacementOutcome(std::string_view name);

/// From a claim of so much on, so much of what is recovered.
struct FeeBand {
  std::int64_t fromMinor{0};  // of the claim's currency
  int basisPoints{0};         // 0 … 10000

  bool operator==(const FeeBand&) const = default;
};

struct Partner {
  PartnerId id;
  std::string name;
  PartnerKind kind{PartnerKind::agency};
  std::vector<std::string> countries;  // two letters, where he works; none: not said
  std::vector<std::string> languages;
  std::optional<int> successBp;  // share of what was claimed that he recovers, in basis points; none: not known
  std::vector<FeeBand> fees;     // by fromMinor; none: not known
  std::optional<Date> archived;

  bool operator==(const Partner&) const = default;
};

struct Placement {
  PlacementId id;
  CustomerId customer;
  PartnerId partner;    // none: not said yet
  bool isWhole{false};  // everything of the customer, what is invoiced later too
  Currency currency;
  Date mandate;
  std::int64_t claimedMinor{0};
  std::int64_t recoveredMinor{0};
  std::int64_t feeMinor{0};
  std::int64_t costMinor{0};
  std::optional<Date> review;    // when to ask the partner again
  std::optional<Date> returned;  // the first day back with us
  std::optional<PlacementOutcome> outcome;
  DecisionId decision;
  PrivateTextId reason;
  PersonId person;
  std::vector<ItemId> items;  // ascending

  /// mandate ≤ day, before the day on which it came back.
  bool isRunningOn(Date day) const { return mandate <= day && (!returned || day < *returned); }
  bool operator==(const Placement&) const = default;
};

/// claimed × success − fee on that − cost, in minor units, each product rounded half up; may be negative. The fee is that of the
/// highest band which the claim reaches. None unless the partner's success and fees are known.
std::optional<std::int64_t> expectedValue(const Partner& partner, std::int64_t claimedMinor, std::int64_t costMinor);

}  // namespace relance
