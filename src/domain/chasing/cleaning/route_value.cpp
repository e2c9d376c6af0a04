// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/route_value.h"

#include <algorithm>
#include <cassert>

#include "domain/basics/money.h"

namespace relance {
namespace {

constexpr int allBasisPoints = 10000;

std::int64_t shareOf(std::int64_t minor, int basisPoints) {
  return divideHalfUp(static_cast<WideInt>(minor) * basisPoints, allBasisPoints);
}

std::int64_t expected(const RouteValue& value) {
  const std::int64_t recovered = shareOf(value.claimedMinor, value.successBp);
  return subtractMinor(subtractMinor(recovered, shareOf(recovered, value.feeBp)), value.costMinor);
}

/// So much of the base currency in the debt's; none without a rate.
std::optional<std::int64_t> fromBase(const ChasingSettings& chasing, std::int64_t minor, Currency currency) {
  if (currency == chasing.base) return minor;
  const auto rate = chasing.rates.find(currency);
  if (rate == chasing.rates.end()) return std::nullopt;
  const WideInt units = static_cast<WideInt>(minor) * rate->second.second * minorPerUnit(currency);
  return divideHalfUp(units, static_cast<WideInt>(rate->second.first) * minorPerUnit(chasing.base));
}

bool worksIn(const Partner& partner, const std::string& country) {
  return partner.countries.empty() || std::ranges::find(partner.countries, country) != partner.countries.end();
}

bool isOfRoute(const Partner& partner, RecoveryRoute route) {
  if (partner.archived) return false;
  return (route == RecoveryRoute::agency && partner.kind == PartnerKind::agency) ||
         (route == RecoveryRoute::lawyer && partner.kind == PartnerKind::lawyer);
}

int feeOf(const Partner& partner, std::int64_t claimedMinor) {
  int feeBp = 0;
  for (const FeeBand& band : partner.fees) {
    if (band.fromMinor <= claimedMinor) feeBp = band.basisPoints;
  }
  return feeBp;
}

/// With the figures of the best partner instead of the house's, where any are known.
void takePartner(RouteValue& value, const DebtAtStake& debt, std::span<const Partner> partners) {
  std::optional<RouteValue> best;
  for (const Partner& partner : partners) {
    if (!isOfRoute(partner, value.route) || !worksIn(partner, debt.country)) continue;
    if (!expectedValue(partner, debt.openMinor, value.costMinor)) continue;
    RouteValue his = value;
    his.successBp = *partner.successBp;
    his.feeBp = feeOf(partner, debt.openMinor);
    his.expectedMinor = expected(his);
    his.source = "partner";
    his.partner = partner.name;
    if (!best || his.expectedMinor > best->expectedMinor) best = std::move(his);
  }
  if (best) value = std::move(*best);
}

}  // namespace

std::vector<RouteValue> routeValues(const DebtAtStake& debt, const CleaningSettings& settings, const ChasingSettings& chasing,
                                    std::span<const Partner> partners) {
  std::vector<RouteValue> values;
  for (const RecoveryRoute route : {RecoveryRoute::chase, RecoveryRoute::agency, RecoveryRoute::lawyer}) {
    if (!debt.isClaimable && route != RecoveryRoute::chase) continue;
    const RecoveryOdds* odds = oddsFor(settings.odds, route, debt.debtor, debt.daysLate);
    const auto place = static_cast<std::size_t>(route);
    const auto cost = fromBase(chasing, settings.costMinor.at(place), debt.currency);
    if (odds == nullptr || !cost) continue;
    RouteValue value{route, debt.openMinor, odds->successBp, settings.feeBp.at(place), *cost, 0, odds->fromDays, odds->source,
                     {}};
    value.expectedMinor = expected(value);
    takePartner(value, debt, partners);
    values.push_back(std::move(value));
  }
  RouteValue nothing;
  nothing.route = RecoveryRoute::writeOff;
  nothing.claimedMinor = debt.openMinor;
  nothing.source = "house";
  values.push_back(std::move(nothing));
  return values;
}

const RouteValue& bestOf(const std::vector<RouteValue>& values) {
  assert(!values.empty());
  return *std::ranges::max_element(values, {}, &RouteValue::expectedMinor);
}

}  // namespace relance
