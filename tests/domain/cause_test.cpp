// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cause.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace relance {
namespace {

TEST(Causes, EveryNameIsReadBackAsItsValue) {
  for (const auto kind : {CauseKind::late, CauseKind::dispute}) EXPECT_EQ(parseCauseKind(causeKindName(kind)), kind);
  for (int i = 0; i <= static_cast<int>(CauseOwner::director); ++i) {
    const auto owner = static_cast<CauseOwner>(i);
    EXPECT_EQ(parseCauseOwner(causeOwnerName(owner)), owner);
  }
  EXPECT_FALSE(parseCauseOwner("nobody"));
}

TEST(Causes, AreShippedInTwoListsWithNamesInBothLanguages) {
  std::set<std::string> keys;
  std::set<std::string_view> names;
  for (const Cause& cause : shippedCauses()) {
    EXPECT_TRUE(keys.insert(cause.key).second) << cause.key;
    for (const auto* language : {"fr", "en"}) EXPECT_TRUE(names.insert(nameOf(cause, language)).second) << cause.key;
    EXPECT_EQ(cause.origin, Origin::shipped);
    EXPECT_TRUE(cause.isEnabled);
  }
  const auto isLate = [](const Cause& cause) { return cause.kind == CauseKind::late; };
  EXPECT_EQ(std::ranges::count_if(shippedCauses(), isLate), 17);
  EXPECT_EQ(shippedCauses().size(), 17U + 15U);
  EXPECT_TRUE(isLate(shippedCauses().front()));
}

TEST(Causes, OfAPriceAreForSalesInFiveWorkingDays) {
  const Cause* price = findCause(shippedCauses(), "price");
  ASSERT_NE(price, nullptr);
  EXPECT_EQ(price->owner, CauseOwner::sales);
  EXPECT_EQ(price->days, 5);
  EXPECT_EQ(price->fault, DisputeFault::unknown);
  EXPECT_EQ(findCause(shippedCauses(), "creditPromised")->fault, DisputeFault::ours);
  EXPECT_EQ(findCause(shippedCauses(), unspecifiedCause)->kind, CauseKind::dispute);
}

TEST(Causes, AreNamedInTheLanguageElseInAnotherElseByTheirKey) {
  Cause cause;
  cause.key = "weather";
  EXPECT_EQ(nameOf(cause, "fr"), "weather");
  cause.names = {{"fr", "Intempéries"}};
  EXPECT_EQ(nameOf(cause, "en"), "Intempéries");
  cause.names.emplace_back("en", "Weather");
  EXPECT_EQ(nameOf(cause, "en"), "Weather");
}

TEST(Causes, HaveKeysOfLettersAndDigits) {
  for (const auto* good : {"a", "lateDelivery", "type2"}) EXPECT_TRUE(isCauseKey(good)) << good;
  for (const auto* bad : {"", "Late", "2late", "late delivery", "late-delivery", "retardé"}) EXPECT_FALSE(isCauseKey(bad)) << bad;
  EXPECT_TRUE(isCauseKey(std::string(40, 'a')));
  EXPECT_FALSE(isCauseKey(std::string(41, 'a')));
}

TEST(Causes, OfABrokenTableAreNotRead) {
  const std::string head = "key,fr,en,owner,days,fault\n";
  const auto read = [&](const std::string& rows) { return readCauseTable(CauseKind::late, head + rows); };
  ASSERT_TRUE(read("a,Un,One,sales,3,ours\n"));
  EXPECT_EQ(read("a,Un,One,sales,3,ours\n")->front().days, 3);
  for (const auto* rows : {"A,Un,One,sales,3,ours\n", "a,,One,sales,3,ours\n", "a,Un,,sales,3,ours\n",
                           "a,Un,One,weather,3,ours\n", "a,Un,One,sales,x,ours\n", "a,Un,One,sales,100,ours\n",
                           "a,Un,One,sales,3,mine\n", "a,Un,One,sales,3\n", "a,Un,One,sales,3,ours\na,Deux,Two,sales,3,ours\n"}) {
    EXPECT_FALSE(read(rows)) << rows;
  }
  EXPECT_FALSE(readCauseTable(CauseKind::late, "key,fr,en\na,Un,One\n"));
}

TEST(Causes, OfTheHouseStandInPlaceOfTheShippedOnesAndBehindThem) {
  const std::vector<Cause> shipped{{CauseKind::late, "a"}, {CauseKind::dispute, "b"}, {CauseKind::dispute, "c"}};
  Cause changed{CauseKind::dispute, "b"};
  changed.days = 9;
  const auto list = overlaid(shipped, {changed, {CauseKind::late, "d"}});
  ASSERT_EQ(list.size(), 4U);
  EXPECT_EQ(list[0].key, "a");
  EXPECT_EQ(list[1].key, "d");
  EXPECT_EQ(list[2], changed);
  EXPECT_EQ(list[3].key, "c");
}

}  // namespace
}  // namespace relance
