// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reading/simulated_days.h"

#include "actions/chased_ledger.h"

namespace relance {
namespace {

class SimulatedDays : public ChasedLedger {
 protected:
  SimulatedDays() {
    for (const char* code : {"C1", "C2", "C3"}) {
      addItem(addCustomer(code), std::string("F-") + code, "2026-10-20", "2026-11-10", 90'000);
    }
  }
  Outcome<std::vector<SimulatedWorkday>> simulated(const std::stop_token& stop = {}) {
    return simulatedDays(database(), {.request = {.from = m_today, .days = 20}}, stop);
  }
};

TEST_F(SimulatedDays, CountContactsOnceByChannelAndOnceByCollector) {
  const auto days = simulated();
  ASSERT_TRUE(days.isDone());
  ASSERT_EQ(days->size(), 20U);
  int contacts = 0;
  for (const SimulatedWorkday& day : *days) {
    int byChannel = 0;
    int byCollector = 0;
    for (const auto& [key, count] : day.counts) byChannel += parseChannel(key) && key != "decision" ? count : 0;
    for (const auto& [login, count] : day.collectors) byCollector += count;
    EXPECT_EQ(byChannel, byCollector) << isoText(day.day);
    contacts += byChannel;
  }
  EXPECT_GE(contacts, 9);
}

TEST_F(SimulatedDays, AreNoneOnceTheyAreStopped) {
  std::stop_source stop;
  EXPECT_EQ(simulated(stop.get_token())->size(), 20U);
  stop.request_stop();
  const auto sequence = m_session->sequence();
  const auto days = simulated(stop.get_token());
  ASSERT_TRUE(days.isDone());
  EXPECT_TRUE(days->empty());
  EXPECT_EQ(m_session->sequence(), sequence);
}

}  // namespace
}  // namespace relance
