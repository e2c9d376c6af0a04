// SPDX-License-Identifier: GPL-3.0-or-later
// Whose orders should be held, and whose may go out again: proposed from the ledger, decided by a person.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/chasing/policy/policy.h"
#include "domain/ledger/commitment.h"
#include "domain/ledger/order_hold.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// Why orders should be held, the most serious first; or why they may go out again.
enum class OrderGround : std::uint8_t {
  insolvent,         // proceedings are open: only against payment before
  demandUnanswered,  // a formal demand was sent and something of it is still chaseable
  wordDue,           // a consequence that we announced is due
  promisesBroken,    // two or more in 12 months, and something is chaseable
  aboveLimit,        // open above the credit limit, and something is overdue
  longOverdue,       // chaseable for more than 60 days
  nothingOverdue,    // release: all is paid
  nothingChaseable,  // release: what is overdue is promised, contested or held
};

inline constexpr int orderGroundCount = 8;

/// Name used in JSON.
std::string_view orderGroundName(OrderGround ground);

struct OrderAdvice {
  CustomerIndex customer{noCustomer};  // the paying account
  bool isRelease{false};
  OrderGround ground{OrderGround::longOverdue};
  std::optional<Date> day;       // demand sent, word due, oldest due, held since
  std::optional<int> count;      // promises broken
  std::int64_t overdueMinor{0};  // base currency, as far as rates are known
  std::optional<std::int64_t> limitMinor;

  bool operator==(const OrderAdvice&) const = default;
};

/// What is known beside the Portfolio.
struct OrderKnowledge {
  const std::vector<OrderHold>& holds;
  const std::vector<Commitment>& commitments;        // neither kept nor withdrawn
  const std::map<CustomerId, std::int64_t>& limits;  // credit limits, base currency
};

/// Pure; the Portfolio is of `today`. One for each paying account whose orders are not held and for which a ground holds (the
/// first of OrderGround), and one for each whose orders are held and may be released; releases first, then by overdue amount,
/// then code. Consumers, public bodies and archived customers are left out.
std::vector<OrderAdvice> orderAdvice(const Portfolio& portfolio, const ChasingSettings& chasing, const CalendarBook& calendars,
                                     const OrderKnowledge& known, Date today);

}  // namespace relance
