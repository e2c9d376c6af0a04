// SPDX-License-Identifier: GPL-3.0-or-later
// What a late item bears beyond its principal: interest by law and the lump sum for collection costs, from what settled it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/basics/money.h"
#include "domain/law/interest.h"
#include "domain/law/rate_table.h"
#include "domain/ledger/item.h"
#include "storage/database.h"

namespace relance {

/// Whose law, at which rates. They must outlive it.
struct ChargeLaw {
  const std::string& country;  // the creditor's
  const RateBook& rates;
  const CalendarBook& calendars;
};

/// What settled the item by today, as it counts for interest. A credit note linked to the item corrects it: interest is reckoned
/// as if it had been so from the start.
std::vector<Reduction> reductionsOf(Database& database, const Item& item, Date today);

struct LateCharges {
  std::optional<Outcome<InterestStatement>> interest;  // up to today; missing: it was never late, or a consumer owes it
  std::optional<Money> costs;
};

/// What a letter takes of the item, where that is not the whole of it from its due date on.
struct ChargeScope {
  std::int64_t setAsideMinor{0};       // of its amount: contested or agreed, nothing is claimed on it
  std::optional<Date> interestFrom{};  // the day after which interest runs; none: the original due date, else the due date
};

/// Nothing for an item that was settled by its due date, is not late yet, or is owed by a consumer.
LateCharges lateCharges(const Item& item, const Customer& debtor, const std::vector<Reduction>& reductions, const ChargeLaw& law,
                        Date today, const ChargeScope& scope = {});

}  // namespace relance
