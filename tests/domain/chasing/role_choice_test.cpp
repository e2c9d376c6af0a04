// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/verdict/role_choice.h"

#include <gtest/gtest.h>

#include <vector>

namespace relance {
namespace {

TEST(RolesInTurn, FollowOneAnotherAndBeginAnew) {
  const char* roles = "accounting, director,finance ";
  for (const auto& [times, role] : {std::pair{0, "accounting"}, {1, "director"}, {2, "finance"}, {3, "accounting"}}) {
    EXPECT_EQ(roleInTurn(roles, times), role) << times;
  }
  EXPECT_EQ(roleInTurn("manager", 7), "manager");
  EXPECT_EQ(roleInTurn("", 1), "");
  EXPECT_EQ(roleInTurn(" , ,", 1), "");
}

TEST(RolesInTurn, CountWhatWasExecutedOfTheStep) {
  std::vector<ContactEvent> contacts(4);
  for (ContactEvent& contact : contacts) contact.stepKey = "call";
  contacts[1].stepKey = "firm";
  contacts[2].result = ContactResult::noAnswer;
  contacts[3].cancelledOn = Date{};
  EXPECT_EQ(timesDone(contacts, "call"), 1);
  EXPECT_EQ(timesDone(contacts, "firm"), 1);
  EXPECT_EQ(timesDone(contacts, "letter"), 0);
}

}  // namespace
}  // namespace relance
