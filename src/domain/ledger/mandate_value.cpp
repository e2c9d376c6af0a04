// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/mandate_value.h"

#include "domain/basics/money.h"

namespace relance {
namespace {

constexpr int allBasisPoints = 10000;

std::int64_t shareOf(std::int64_t minor, int basisPoints) {
  return divideHalfUp(static_cast<WideInt>(minor) * basisPoints, allBasisPoints);
}

/// Of the highest band which the claim reaches.
std::optional<int> feeShareOf(const Partner& partner, std::int64_t claimedMinor) {
  std::optional<int> basisPoints;
  for (const FeeBand& band : partner.fees) {
    if (band.fromMinor <= claimedMinor) basisPoints = band.basisPoints;
  }
  return basisPoints;
}

}  // namespace

std::optional<MandateValue> mandateValue(const Partner& partner, std::int64_t claimedMinor, std::int64_t costMinor) {
  const auto feeBp = feeShareOf(partner, claimedMinor);
  if (!partner.successBp || !feeBp) return std::nullopt;
  MandateValue value;
  value.claimedMinor = claimedMinor;
  value.successBp = *partner.successBp;
  value.recoveredMinor = shareOf(claimedMinor, value.successBp);
  value.feeBp = *feeBp;
  value.feeMinor = shareOf(value.recoveredMinor, value.feeBp);
  value.costMinor = costMinor;
  value.expectedMinor = subtractMinor(subtractMinor(value.recoveredMinor, value.feeMinor), costMinor);
  return value;
}

std::optional<std::int64_t> feeOn(const Partner& partner, std::int64_t claimedMinor, std::int64_t recoveredMinor) {
  const auto feeBp = feeShareOf(partner, claimedMinor);
  if (!feeBp) return std::nullopt;
  return shareOf(recoveredMinor, *feeBp);
}

}  // namespace relance
