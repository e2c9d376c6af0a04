// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/ranking.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "domain/chasing/account/pacing.h"

namespace relance {
namespace {

constexpr int pointsOfCallback = 1000;
constexpr int pointsOfBrokenWord = 71;  // above the sum of all others but the amount
constexpr int pointsOfOpportunity = 5;
constexpr int longestLateness = 90;
constexpr int longestSilence = 30;
constexpr int daysAPoint = 3;

int channelPoints(TaskKind kind, Channel channel) {
  if (kind == TaskKind::verifyPayment) return 6;
  switch (channel) {
    case Channel::email:
    case Channel::sms:
      return 3;
    case Channel::letter:
      return 5;
    case Channel::call:
      return 8;
    case Channel::visit:
      return 10;
    case Channel::registered:
      return 12;
    case Channel::decision:
      return 15;
  }
  return 0;
}

int payerPoints(PayerClass payerClass) {
  switch (payerClass) {
    case PayerClass::a:
      return 0;
    case PayerClass::b:
      return 3;
    case PayerClass::c:
    case PayerClass::unknown:
      return 6;
    case PayerClass::d:
      return 10;
  }
  return 0;
}

/// Towards zero. Nearly every amount fits 64 bits, of which a division costs a tenth.
WideInt divided(WideInt numerator, WideInt denominator) {
  const auto dividend = static_cast<std::int64_t>(numerator);
  const auto divisor = static_cast<std::int64_t>(denominator);
  const bool isNarrow = dividend == numerator && divisor == denominator;
  return isNarrow ? WideInt{dividend / divisor} : numerator / denominator;
}

/// Half up.
int weighted(int points, int percent) { return (points * percent + 50) / 100; }

int silencePoints(const AccountView& view) {
  const auto last = lastContactOn(view);
  return last ? std::min(daysBetween(*last, view.today), longestSilence) / daysAPoint : longestSilence / daysAPoint;
}

}  // namespace

int amountPoints(std::int64_t wholeUnits) {
  if (wholeUnits <= 0) return 0;
  const auto units = static_cast<std::uint64_t>(wholeUnits);
  const int length = static_cast<int>(std::bit_width(units));
  const auto afterLeading = length >= 3 ? (units >> (length - 3)) & 3U : (units << (3 - length)) & 3U;
  return 4 * length + static_cast<int>(afterLeading);
}

Points pointsOf(const Proposal& proposal, const AccountState& state) {
  const AccountView& view = state.view;
  const RankingWeights& weights = view.settings.ranking;
  Points points;
  if (const auto inBase = view.settings.inBase(proposal.amountMinor, view.account.currency)) {
    const auto units = divided(inBase->numerator, inBase->denominator * minorPerUnit(view.settings.base));
    points.amount = weighted(amountPoints(static_cast<std::int64_t>(units)), weights.amount);
  }
  int oldest = 0;
  for (const ItemIndex item : proposal.items) oldest = std::max(oldest, daysLate(view.items(), item, view.day()));
  points.age = weighted(std::min(oldest, longestLateness) / daysAPoint, weights.age);
  const bool isBrokenWord = proposal.kind == TaskKind::rejectCall || proposal.kind == TaskKind::promiseCall;
  if (isBrokenWord) points.brokenPromise = weighted(pointsOfBrokenWord, weights.brokenPromise);
  if (proposal.kind == TaskKind::callback) points.callback = weighted(pointsOfCallback, weights.callback);
  points.step = weighted(channelPoints(proposal.kind, proposal.channel), weights.step);
  points.payer = weighted(payerPoints(view.customer().payerClass), weights.payer);
  points.silence = weighted(silencePoints(view), weights.silence);
  if (proposal.kind == TaskKind::preDue) points.opportunity = weighted(pointsOfOpportunity, weights.opportunity);
  return points;
}

Ranked rankedAs(Proposal& proposal, const Portfolio& portfolio, const ChasingSettings& settings) {
  const auto inBase = settings.inBase(proposal.amountMinor, portfolio.accounts[proposal.account].currency);
  WideInt units = inBase ? divided(inBase->numerator, inBase->denominator) : WideInt{proposal.amountMinor};
  units = std::min<WideInt>(units, std::numeric_limits<std::int64_t>::max());
  const WideInt first = 2 * WideInt{proposal.points.total()} + (inBase ? 1 : 0);
  return {&proposal, (first << 64) + units};
}

Ratio RankOrder::amountOf(const Ranked& ranked) const {
  const Currency currency = m_portfolio.accounts[ranked.proposal->account].currency;
  return m_settings.inBase(ranked.proposal->amountMinor, currency).value_or(Ratio::whole(ranked.proposal->amountMinor));
}

bool RankOrder::isLarger(const Ranked& a, const Ranked& b) const {
  const Ratio aAmount = amountOf(a);
  const Ratio bAmount = amountOf(b);
  return aAmount.numerator * bAmount.denominator > bAmount.numerator * aAmount.denominator;
}

}  // namespace relance
