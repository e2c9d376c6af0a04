// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts that claim nothing: before the due date, and the thank-you after the payment.
#pragma once

#include <optional>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"
#include "domain/chasing/policy/ladder.h"

namespace relance {

/// `step` is the ladder's.
struct PreventiveContact {
  const Step* step{nullptr};
  std::vector<ItemIndex> items;
  std::int64_t amountMinor{0};
};

/// The preventive step that items not yet due have reached, the last one only, each once for an item: silent while anything
/// is chaseable (the caller knows), 30 days after the customer's last, not before issue + 3, Σ items − credits above the
/// minimum, obeying quiet days and cap, falling away without an address.
std::optional<PreventiveContact> preventiveContact(const AccountState& state, const Ladder& ladder);

/// Once for an episode that a payment closed after a contact without formal demand: from the step's offset to the 10th day
/// after closing, at least 90 days after the customer's last, within the cap. `episode` is the one that closed.
struct ThankYouContact {
  const Step* step{nullptr};
  Date episode;
};
std::optional<ThankYouContact> thankYouContact(const AccountState& state, const Ladder& ladder);

/// The first of the step's channels that the customer can be reached by.
std::optional<Channel> reachableChannel(const Step& step, const ChannelSet& reach);

}  // namespace relance
