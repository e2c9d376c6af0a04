// SPDX-License-Identifier: GPL-3.0-or-later
// The segments of a ledger in their order, with who is in each today, and who was given a scenario by a person.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actions/chasing/ledger_policy.h"
#include "domain/ledger/assignment.h"
#include "domain/ledger/origin.h"
#include "domain/ledger/portfolio.h"

namespace relance {

/// A segment and whose it is.
struct OwnedSegment {
  Segment segment;
  Origin origin{Origin::shipped};

  bool operator==(const OwnedSegment&) const = default;
};

/// In their order. Refused: badPolicy, when a stored predicate cannot be read.
Outcome<std::vector<OwnedSegment>> segmentList(Database& database);

/// A customer as the segments see him today.
struct SegmentedCustomer {
  std::string code;
  std::string name;
  std::string segment;     // key; empty: none fits
  std::string scenario;    // by which he is chased; empty: none
  bool isAssigned{false};  // a person gave him the scenario
};

/// Every paying customer with anything open or lately settled, by code.
std::vector<SegmentedCustomer> segmentedCustomers(const Portfolio& portfolio, const ChasingRules& rules, const Policy& policy,
                                                  Date today);

/// A choice of scenario by a person that runs.
struct ToldAssignment {
  std::string code;
  std::string name;
  Assignment assignment;
  std::string reason;
  std::string author;   // login; empty: nobody in particular
  std::string segment;  // that he would be in, by key
};

struct SegmentBook {
  std::vector<OwnedSegment> segments;
  std::vector<SegmentedCustomer> customers;
  std::vector<ToldAssignment> assignments;  // by customer

  /// Customers of the segment, those assigned by a person too; an empty key: those whom none fits.
  int countOf(std::string_view key) const;
};

/// Refused: badPolicy.
Outcome<SegmentBook> segmentBook(Database& database, Date today);

}  // namespace relance
