// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline wall: everything of the ledger that has a day, in one sorted list.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/calendar.h"
#include "domain/chasing/account/acknowledgements.h"
#include "domain/chasing/policy/policy.h"
#include "domain/ledger/commitment.h"
#include "domain/ledger/declaration.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// In the order in which those of one day stand.
enum class DeadlineKind : std::uint8_t {
  prescription,      // last day to claim in court
  insurance,         // last day to tell the credit insurer
  claimDeclaration,  // last day to declare in insolvency proceedings
  goodsClaim,        // last day to claim goods back
  demand,            // a formal demand runs out
  dispute,           // to be answered
  commitment,        // our word
  promise,
  instalment,       // of a plan
  announced,        // an announced payment should have come
  placementReview,  // the partner is asked again
  holdEnd,          // a hold, a leniency: chased again from that day
  snoozeEnd,        // put off until then
};

inline constexpr int deadlineKindCount = 13;

/// Names used in JSON and on the command line.
std::string_view deadlineKindName(DeadlineKind kind);
std::optional<DeadlineKind> parseDeadlineKind(std::string_view name);

/// What is noted as done of such a deadline; none where it is met otherwise.
std::optional<DeclarationKind> declarationFor(DeadlineKind kind);

struct Deadline {
  DeadlineKind kind{DeadlineKind::prescription};
  Date day;
  CustomerIndex customer{noCustomer};  // whom it concerns: of prescription and insurer who was invoiced, of insolvency who fell
  std::optional<Currency> currency;    // none: the customer as a whole
  std::optional<std::int64_t> amountMinor;       // what is open of it, or still to come
  std::vector<ItemId> items;                     // ascending
  std::int64_t id{0};                            // of the dispute, agreement, commitment, placement, hold …; 0: none
  std::string ground;                            // the article, where a law sets it
  std::optional<Date> from{};                    // of prescription: the day it runs from
  std::optional<AcknowledgedBy> acknowledged{};  // how the debtor owned to it on that day; none: it was due then

  bool operator==(const Deadline&) const = default;
};

struct DeadlineSettings {
  int insuranceDays{60};          // after the due date, to tell the credit insurer; house default: each policy sets its own
  std::optional<int> demandDays;  // that a formal demand gives; none: by the law of who was invoiced
};

/// What is known beside the Portfolio.
struct DeadlineKnowledge {
  const std::vector<Commitment>& commitments;    // neither kept nor withdrawn
  const std::vector<Declaration>& declarations;  // done
  const std::set<CustomerId>& insured;           // customers with an insured limit
  const PartPayments& partPayments;
};

/// Pure; the Portfolio is of `today`. Every deadline up to and with `until`, those past and not met too, by day, kind, customer
/// code, items. Prescription (from one day on) and the insurer's day stand once for a customer, a currency and a day. What is met
/// leaves: a promise that is judged, a dispute closed, a duty declared, a formal demand whose items are paid, handed over or 30
/// days past it.
std::vector<Deadline> deadlines(const Portfolio& portfolio, const ChasingSettings& chasing, const DeadlineSettings& settings,
                                const CalendarBook& calendars, const DeadlineKnowledge& known, Date today, Date until);

}  // namespace relance
