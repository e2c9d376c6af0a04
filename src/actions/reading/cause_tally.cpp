// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/cause_tally.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "actions/causes/cause_list.h"
#include "actions/chasing/ledger_policy.h"
#include "domain/chasing/verdict/engine.h"
#include "storage/portfolio/portfolio_loader.h"
#include "storage/reading/cause_counting.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

/// What a payer's counts are added to, and its place among the others.
struct Group {
  std::size_t place{0};
  std::string code{};
  std::vector<std::pair<std::string, std::string>> names{};
};

Group groupOf(Database& database, CustomerId payer) {
  const auto customer = CustomerStore(database).find(payer);
  return {0, customer->code, {{"", customer->name}}};
}

/// By payer, those with something open.
Outcome<std::map<CustomerId, Group>> segmentGroups(Database& database, Date day) {
  const auto rules = chasingRules(database);
  if (!rules) return rules.refusal();
  const Portfolio portfolio = loadPortfolio(database, day, PortfolioDepth::chasing, rules->policy.settings);
  const auto choices = segmentsOf(portfolio, rules->policy, rules->calendars, day);
  std::map<CustomerId, Group> groups;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const auto& segments = rules->policy.segments;
    const auto segment = std::ranges::find(segments, choices[i].segment, &Segment::key);
    if (segment == segments.end()) continue;
    groups[portfolio.customers[i].id] = {static_cast<std::size_t>(segment - segments.begin()), segment->key, segment->names};
  }
  return groups;
}

}  // namespace

Outcome<std::vector<CauseTally>> tallyCauses(Database& database, const TallyRequest& request) {
  std::map<CustomerId, Group> segments;
  if (request.by == TallyGroup::segment) {
    auto groups = segmentGroups(database, request.to);
    if (!groups) return groups.refusal();
    segments = std::move(groups).value();
  }
  const std::vector<Cause> causes = causeList(database);
  const Group withoutSegment{std::numeric_limits<std::size_t>::max(), {}, {}};
  const Date from = request.from.value_or(std::chrono::year{earliestYear} / 1 / 1);
  std::map<std::tuple<std::size_t, std::string, CauseKind, std::ptrdiff_t, std::string>, CauseTally> tallies;
  for (const CountedCause& counted : countCauses(database, from, request.to)) {
    Group group;
    if (request.by == TallyGroup::customer) group = groupOf(database, counted.payer);
    if (request.by == TallyGroup::segment) {
      const auto known = segments.find(counted.payer);
      group = known == segments.end() ? withoutSegment : known->second;
    }
    const Cause cause = causeToldBy(causes, counted.kind, counted.key);
    const auto place = std::ranges::find(causes, counted.key, &Cause::key) - causes.begin();
    CauseTally& tally = tallies[{group.place, group.code, counted.kind, place, counted.key}];
    tally.cause = cause;
    tally.code = group.code;
    tally.names = group.names;
    tally.count += counted.count;
  }
  std::vector<CauseTally> list;
  list.reserve(tallies.size());
  for (auto& [order, tally] : tallies) list.push_back(std::move(tally));
  return list;
}

}  // namespace relance
