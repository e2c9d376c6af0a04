// SPDX-License-Identifier: GPL-3.0-or-later
// Late-payment interest of one debt up to a day, with every line that a letter has to show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/outcome.h"
#include "domain/law/accrual.h"
#include "domain/law/debtor_kind.h"
#include "domain/law/rate_table.h"

namespace relance {

/// A payment or a credit note: that day still bears interest on the old balance. A correction (a credit note for goods never
/// delivered, say) reduces the debt from the start.
struct Reduction {
  Date on;
  std::int64_t amountMinor{0};  // not negative
  bool isCorrection{false};
};

/// Agreed in the contract: a yearly rate, or points above the ECB's rate of each half-year.
struct ContractRate {
  int basisPoints{0};
  bool isAboveEcb{false};
};

struct InterestQuestion {
  std::string country;  // whose law: ISO 3166-1
  DebtorKind debtor{DebtorKind::business};
  std::int64_t principalMinor{0};  // with VAT, not negative
  Date due;
  Date until;                         // last day counted: the day of the statement
  std::vector<Reduction> reductions;  // in any order; those after `until` are not yet known and left aside

  /// Where the law wants more than the due date, the day after which interest runs: presentation of the formal demand (FR
  /// consumers; DE and CH without an agreed date), last day of the free reminder's term (BE consumers, see
  /// belgian_consumer.h), end of the third month after delivery (LU consumers). Missing: no interest yet.
  std::optional<Date> noticeOn;

  bool isDueDateAgreed{true};      // DE, CH: a calendar date was agreed, no notice is needed
  std::optional<Date> contractOn;  // chooses between old and new law (BE, DE); missing: the due date
  std::optional<ContractRate> contractRate;
  DayCount dayCount{DayCount::act365};
};

/// A row of a rate table that the statement rests on; segments show the table's rate plus the law's margin.
struct RateUse {
  std::string table;
  RateRow row;

  bool operator==(const RateUse&) const = default;
};

enum class InterestNote {
  noStatutoryInterest,  // the law gives none against this debtor
  noticeMissing,        // interest waits for a notice (noticeOn)
  dueDateMoved,         // the due date was put off to a working day
  rateBelowFloor,       // France, business: below three times the legal rate, the least that a contract may set
  contractRateVoid,     // Belgium, consumer: above the business rate, so only the civil legal rate remains
};

struct InterestStatement {
  std::vector<InterestSegment> segments;
  std::int64_t totalMinor{0};                  // the sum of the rounded segments, so that the letter adds up
  std::optional<std::int64_t> perDayMinor{0};  // of the day after `until`, rounded; missing: its rate is not known
  DayCount dayCount{DayCount::act365};
  std::vector<RateUse> rates;  // by date; empty for a rate fixed by contract
  std::vector<InterestNote> notes;
};

/// Simple interest from the day after the due date (or notice) to `until`. `calendar` is the debtor's: in Germany a due date
/// on a free day moves. Refused with countryNotCovered (country, debtor kind) when no rule is known and no rate was agreed,
/// with rateUnknown (table, date) when the rate of a day that bears interest is not known: it is never guessed.
Outcome<InterestStatement> interestStatement(const InterestQuestion& question, const RateBook& rates,
                                             const WorkingCalendar& calendar);

}  // namespace relance
