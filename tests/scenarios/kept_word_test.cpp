// SPDX-License-Identifier: GPL-3.0-or-later
// What people set holds on any ledger: a date, a hold, a scenario; and a second run of a day, whatever was imported since, speaks
// to nobody who was spoken to.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

#include "domain/chasing/account/contact_rules.h"
#include "scenarios/random_life.h"

namespace relance::stories {
namespace {

constexpr int longestLife = 60;

CustomerId idOf(const RawFacts& facts, const std::string& code) { return facts.customers.at(facts.placeOf(code)).id; }

/// The one made last counts, an expired one too.
bool isPutOff(const RawFacts& facts, CustomerId customer, Date today) {
  const Snooze* last = nullptr;
  for (const Snooze& snooze : facts.snoozes) {
    if (snooze.customer == customer && (!snooze.ended || *snooze.ended > today)) last = &snooze;
  }
  return last != nullptr && today < last->until;
}

bool isOnHold(const RawFacts& facts, CustomerId customer, Date today) {
  return std::ranges::any_of(
      facts.holds, [&](const Hold& hold) { return hold.customer == customer && !hold.item && hold.isRunningOn(today); });
}

bool isHeld(const RawFacts& facts, ItemId item, Date today) {
  return std::ranges::any_of(facts.holds, [&](const Hold& hold) { return hold.item == item && hold.isRunningOn(today); });
}

RC_GTEST_PROP(AnyLedger, NeverOverridesWhatAPersonSet, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    life.story.runs();
    const Date today = life.story.today();
    for (const std::string& code : life.customers) {
      const Proposal* contact = life.story.contact(code);
      if (contact == nullptr) continue;
      const RawFacts& facts = life.story.facts;
      RC_ASSERT(!isPutOff(facts, idOf(facts, code), today));
      RC_ASSERT(!isOnHold(facts, idOf(facts, code), today));
      for (const ItemIndex item : contact->items) RC_ASSERT(!isHeld(facts, life.story.portfolio().items.itemId(item), today));
    }
    std::map<CustomerId, std::string> assigned;
    for (const Assignment& one : life.story.facts.assignments) {
      if (one.isRunningOn(today)) assigned[one.customer] = one.scenarioKey;
    }
    for (const Verdict& verdict : life.story.proposes().verdicts) {
      const Portfolio& portfolio = life.story.portfolio();
      const auto given = assigned.find(portfolio.customers[portfolio.accounts[verdict.account].customer].id);
      if (given != assigned.end()) RC_ASSERT(verdict.scenario == given->second);
    }
    life.runAndCarryOut();
  }
}

RC_GTEST_PROP(AnyLedger, ContactsNobodyTwiceADayThoughAnImportFallsBetweenTwoRuns, (std::uint64_t seed)) {
  const int days = *rc::gen::inRange(1, longestLife);
  RandomLife life(seed);
  for (int i = 0; i < days; ++i) {
    life.passDay();
    life.runAndCarryOut();
    life.importMore();
    life.runAndCarryOut();
    std::map<CustomerId, int> contacts;
    for (const ContactEvent& contact : life.story.facts.contacts) {
      const bool counts = contact.day == life.story.today() && isOurs(contact) && !contact.cancelledOn;
      if (counts) RC_ASSERT(++contacts[contact.customer] == 1);
    }
  }
}

}  // namespace
}  // namespace relance::stories
