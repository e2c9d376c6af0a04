// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/policy/segment_list.h"

#include <algorithm>

#include "domain/chasing/verdict/engine.h"
#include "exchange/policy/predicate_json.h"
#include "exchange/policy/scenario_json.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/scenario_store.h"

namespace relance {

Outcome<std::vector<OwnedSegment>> segmentList(Database& database) {
  std::vector<OwnedSegment> segments;
  for (const StoredSegment& stored : ScenarioStore(database).segments()) {
    auto predicate = readPredicate(stored.predicate);
    if (!predicate) {
      std::vector<std::string> facts = predicate.refusal().facts;
      if (!facts.empty()) facts.front() = "segment " + stored.key + ": " + facts.front();
      return Refusal{predicate.refusal().reason, facts};
    }
    segments.push_back(
        {{stored.key, readNames(stored.names), std::move(predicate).value(), stored.scenarioKey, stored.enabled}, stored.origin});
  }
  return segments;
}

std::vector<SegmentedCustomer> segmentedCustomers(const Portfolio& portfolio, const ChasingRules& rules, const Policy& policy,
                                                  Date today) {
  const auto choices = segmentsOf(portfolio, policy, rules.calendars, today);
  std::vector<SegmentedCustomer> customers;
  CustomerIndex last = noCustomer;
  for (const Account& account : portfolio.accounts) {
    if (account.customer == last) continue;
    last = account.customer;
    const PortfolioCustomer& customer = portfolio.customers[last];
    const auto assignments = portfolio.assignments.of(last);
    const bool isAssigned = std::ranges::any_of(assignments, [&](const Assignment& a) { return a.isRunningOn(today); });
    customers.push_back({customer.code, customer.name, choices[last].segment, choices[last].scenario, isAssigned});
  }
  return customers;
}

int SegmentBook::countOf(std::string_view key) const {
  return static_cast<int>(std::ranges::count(customers, key, &SegmentedCustomer::segment));
}

Outcome<SegmentBook> segmentBook(Database& database, Date today) {
  const auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  auto segments = segmentList(database);
  if (!segments) return segments.refusal();
  SegmentBook book{std::move(segments).value(), {}, {}};
  const Portfolio portfolio = loadPortfolio(database, today, PortfolioDepth::chasing, rules->policy.settings);
  book.customers = segmentedCustomers(portfolio, *rules, rules->policy, today);
  for (const StoredAssignment& stored : ScenarioStore(database).assignmentsRunning(today)) {
    const auto customer = CustomerStore(database).find(stored.assignment.customer);
    ToldAssignment told{
        customer->code, customer->name, stored.assignment, PrivateTextStore(database).text(stored.reason), {}, {}};
    const auto author = stored.author ? PersonStore(database).find(stored.author) : std::nullopt;
    if (author) told.author = author->login;
    const auto seen = std::ranges::find(book.customers, told.code, &SegmentedCustomer::code);
    if (seen != book.customers.end()) told.segment = seen->segment;
    book.assignments.push_back(std::move(told));
  }
  std::ranges::sort(book.assignments, {}, &ToldAssignment::code);
  return book;
}

}  // namespace relance
