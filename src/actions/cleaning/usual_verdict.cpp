// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cleaning/usual_verdict.h"

#include <algorithm>

namespace relance {
namespace {

constexpr int leftDays = 30;

std::string partnerFor(const CleaningLine& line) {
  const RouteValue* best = nullptr;
  for (const RouteValue& value : line.routes) {
    const bool isPartners = value.route == RecoveryRoute::agency || value.route == RecoveryRoute::lawyer;
    if (isPartners && (best == nullptr || value.expectedMinor > best->expectedMinor)) best = &value;
  }
  return best == nullptr ? std::string() : best->partner;
}

std::string causeFor(const CleaningLine& line) {
  const bool isTwice = std::ranges::find(line.doubts, Doubt::duplicate, &DoubtFact::doubt) != line.doubts.end();
  return isTwice ? "invoicedTwice" : "";
}

}  // namespace

VerdictRequest usualRequest(const CleaningLine& line, CleaningVerdict verdict, Date today) {
  const bool isProposed = line.proposed.verdict == verdict;
  VerdictRequest request;
  request.item = "#" + std::to_string(line.item.value);
  request.verdict = verdict;
  switch (verdict) {
    case CleaningVerdict::offset:
      if (isProposed) request.with = line.proposed.with;
      break;
    case CleaningVerdict::dispute:
      request.cause = causeFor(line);
      break;
    case CleaningVerdict::handOver:
      request.partner = isProposed ? line.proposed.with : partnerFor(line);
      break;
    case CleaningVerdict::leave:
      request.until = line.proposed.until.value_or(plusDays(today, leftDays));
      break;
    case CleaningVerdict::chase:
    case CleaningVerdict::writeOff:
      break;
  }
  return request;
}

}  // namespace relance
