// SPDX-License-Identifier: GPL-3.0-or-later
// How late a payer pays: the invoices that go in, and the means made of them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/chasing/account/predicate_facts.h"

namespace relance {

/// What is told of a payer, each with its formula.
enum class BehaviourField : std::uint8_t {
  weightedDelay,
  trend,
  shareLate,
  brokenPromises,
  keptPromises,
  isNew,
  customerMonths,
  paidInvoices
};

/// The name used in JSON.
std::string_view behaviourFieldName(BehaviourField field);

/// An invoice settled in the last 12 months, or overdue now and counted at today.
struct DelayedInvoice {
  ItemId item;
  std::string customer;  // code of the one it was invoiced to
  std::string number;
  Currency currency;
  std::int64_t amountMinor{0};  // its whole amount, which weighs
  Date due;
  std::optional<Date> settled;  // none: open
  int delay{0};                 // days from its due date to its settlement or today; negative: early
  int ourDays{0};               // of these in a dispute of our making
  bool isRecent{true};          // open, or settled in the last 6 months

  int counted() const { return delay - ourDays; }
  bool isLate() const { return delay > 0; }
};

/// The invoices of an account that is overdue now, as the engine sees them.
std::vector<DelayedInvoice> overdueInvoices(const AccountState& state);

/// One that is settled: its delay, what of it was of our making, and in which half of the year it came.
DelayedInvoice settledInvoice(const AccountState& state, DelayedInvoice facts);

/// Sums of some of them, in the base currency where there are several currencies.
struct DelayMean {
  Ratio amountTimesDays;  // Σ amount × counted days
  Ratio amount;           // Σ amount
  int invoices{0};        // of any currency
  int late{0};

  /// Amount-weighted mean in days; none without an amount.
  std::optional<Ratio> days() const;
  /// In basis points; none without an invoice.
  std::optional<Ratio> share() const;
};

enum class YearHalf : std::uint8_t { whole, recent, earlier };

/// `hasSeveralCurrencies`: of the payer's accounts. What has no rate then weighs nothing, but is counted by number.
DelayMean delayMean(std::span<const DelayedInvoice> invoices, YearHalf half, const ChasingSettings& settings,
                    bool hasSeveralCurrencies);

/// Last 6 months' mean less that of the 6 before; above 0: later than before. None where one of them is missing.
std::optional<Ratio> trendOf(const DelayMean& recent, const DelayMean& earlier);

}  // namespace relance
