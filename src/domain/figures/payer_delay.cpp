// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/payer_delay.h"

#include <array>

#include "domain/basics/enum_names.h"
#include "domain/basics/ratio_sum.h"

namespace relance {
namespace {

constexpr std::array<std::string_view, 8> fieldNames{"weightedDelay", "trend", "shareLate",      "brokenPromises",
                                                     "keptPromises",  "isNew", "customerMonths", "paidInvoices"};

}  // namespace

std::string_view behaviourFieldName(BehaviourField field) { return nameIn(fieldNames, field); }

std::vector<DelayedInvoice> overdueInvoices(const AccountState& state) {
  const AccountView& view = state.view;
  std::vector<DelayedInvoice> invoices;
  for (const ClaimedItem& claimed : state.claim.items) {
    DelayedInvoice facts;
    facts.item = view.items().itemId(claimed.item);
    facts.customer = view.portfolio.customers[view.items().customer[claimed.item]].code;
    facts.number = view.items().number(claimed.item);
    facts.currency = view.account.currency;
    facts.amountMinor = view.items().amount[claimed.item];
    facts.due = dateOf(view.items().due[claimed.item]);
    invoices.push_back(settledInvoice(state, std::move(facts)));
  }
  return invoices;
}

DelayedInvoice settledInvoice(const AccountState& state, DelayedInvoice facts) {
  const Date end = facts.settled.value_or(state.view.today);
  facts.delay = daysBetween(facts.due, end);
  facts.ourDays = daysOfOurMaking(state.view.portfolio.disputes.of(state.view.account.customer), facts.item, facts.due, end);
  facts.isRecent = !facts.settled || *facts.settled > addMonths(state.view.today, -6);
  return facts;
}

std::optional<Ratio> DelayMean::days() const {
  if (amount.numerator == 0) return std::nullopt;
  return Ratio{amountTimesDays.numerator * amount.denominator, amount.numerator * amountTimesDays.denominator};
}

std::optional<Ratio> DelayMean::share() const {
  if (invoices == 0) return std::nullopt;
  return Ratio{static_cast<WideInt>(late) * 10000, invoices};
}

DelayMean delayMean(std::span<const DelayedInvoice> invoices, YearHalf half, const ChasingSettings& settings,
                    bool hasSeveralCurrencies) {
  DelayMean mean;
  for (const DelayedInvoice& one : invoices) {
    if (half != YearHalf::whole && one.isRecent != (half == YearHalf::recent)) continue;
    ++mean.invoices;
    if (one.isLate()) ++mean.late;
    const auto weight =
        hasSeveralCurrencies ? settings.inBase(one.amountMinor, one.currency) : std::optional{Ratio::whole(one.amountMinor)};
    if (!weight) continue;
    mean.amount = sumOf(mean.amount, *weight);
    mean.amountTimesDays = sumOf(mean.amountTimesDays, {weight->numerator * one.counted(), weight->denominator});
  }
  return mean;
}

std::optional<Ratio> trendOf(const DelayMean& recent, const DelayMean& earlier) {
  const auto now = recent.days();
  const auto before = earlier.days();
  if (!now || !before) return std::nullopt;
  return sumOf(*now, {-before->numerator, before->denominator});
}

}  // namespace relance
