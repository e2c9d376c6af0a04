// SPDX-License-Identifier: GPL-3.0-or-later
// What may be expected of a claim in a partner's hands, with the figures it is reckoned from.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/ledger/placement.h"

namespace relance {

/// All amounts in minor units of the claim's currency.
struct MandateValue {
  std::int64_t claimedMinor{0};
  int successBp{0};  // share that he recovers of what is claimed
  std::int64_t recoveredMinor{0};
  int feeBp{0};  // of what is recovered: that of the highest band which the claim reaches
  std::int64_t feeMinor{0};
  std::int64_t costMinor{0};
  std::int64_t expectedMinor{0};  // recovered − fee − cost; may be negative

  bool operator==(const MandateValue&) const = default;
};

/// Each product is rounded half up. None unless the partner's success is known and a band of his fees holds for the claim.
std::optional<MandateValue> mandateValue(const Partner& partner, std::int64_t claimedMinor, std::int64_t costMinor);

/// His fee on what is recovered of the claim, rounded half up; none where no band of his fees holds for the claim.
std::optional<std::int64_t> feeOn(const Partner& partner, std::int64_t claimedMinor, std::int64_t recoveredMinor);

}  // namespace relance
