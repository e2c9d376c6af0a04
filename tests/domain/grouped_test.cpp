// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/grouped.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace relance {
namespace {

using Facts = std::vector<std::pair<CustomerIndex, std::string>>;

constexpr std::size_t customers = 7;

std::vector<std::vector<std::string>> told(const Grouped<std::string>& grouped) {
  std::vector<std::vector<std::string>> all;
  for (CustomerIndex customer = 0; customer < customers; ++customer) {
    const auto own = grouped.of(customer);
    all.emplace_back(own.begin(), own.end());
  }
  return all;
}

Facts drawn(const std::string& name) {
  const auto of = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(customers)));
  Facts facts;
  for (const int customer : of) {
    facts.emplace_back(static_cast<CustomerIndex>(customer), name + " of some length " + std::to_string(facts.size()));
  }
  return facts;
}

TEST(GroupedFacts, StandByCustomerInTheOrderGiven) {
  const Grouped<std::string> grouped(customers, {{2, "b"}, {0, "x"}, {2, "a"}});
  EXPECT_EQ(told(grouped), (std::vector<std::vector<std::string>>{{"x"}, {}, {"b", "a"}, {}, {}, {}, {}}));
  EXPECT_TRUE(Grouped<std::string>().of(3).empty());
}

TEST(GroupedFacts, MoreOfThemStandBehindThoseKnown) {
  Grouped<std::string> grouped;
  grouped.append(customers, {{2, "b"}});
  grouped.append(customers, {{6, "last"}, {2, "a"}, {0, "first"}});
  grouped.append(customers, {});
  EXPECT_EQ(told(grouped), (std::vector<std::vector<std::string>>{{"first"}, {}, {"b", "a"}, {}, {}, {}, {"last"}}));
}

RC_GTEST_PROP(GroupedFacts, AppendedAreAsIfTheyHadBeenGivenAtOnce, ()) {
  Facts all = drawn("early");
  Grouped<std::string> grouped(customers, all);
  for (const std::string name : {"later", "latest"}) {
    const Facts more = drawn(name);
    grouped.append(customers, more);
    all.insert(all.end(), more.begin(), more.end());
  }
  RC_ASSERT(told(grouped) == told(Grouped<std::string>(customers, all)));
}

}  // namespace
}  // namespace relance
