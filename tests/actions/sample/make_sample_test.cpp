// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sample/make_sample.h"

#include <gtest/gtest.h>

#include "actions/check_ledger.h"
#include "storage/business_hash.h"
#include "storage/history/history.h"
#include "storage/scratch_folder.h"
#include "storage/stores/customer_store.h"

namespace relance {
namespace {

class MakingASample : public testing::Test {
 protected:
  static SampleOrder order(int customers, int items, std::uint64_t seed, const char* today) {
    return {customers, items, seed, *parseIsoDate(today)};
  }

  Digest hashOf(const std::string& name, const SampleOrder& ordered) {
    EXPECT_TRUE(makeSample(folder / name, ordered));
    auto database = Database::open(folder / name);
    return businessHash(database);
  }

  ScratchFolder folder;
};

TEST_F(MakingASample, GivesTheSameContentForTheSameOrder) {
  const SampleOrder usual = order(150, 900, 7, "2026-11-23");
  const Digest first = hashOf("a.relance", usual);
  EXPECT_EQ(hashOf("b.relance", usual), first);
  EXPECT_NE(hashOf("c.relance", order(150, 900, 8, "2026-11-23")), first);
  EXPECT_NE(hashOf("d.relance", order(150, 900, 7, "2026-11-24")), first);
}

TEST_F(MakingASample, KeepsItsShapeInOtherSizesAndDays) {
  for (const SampleOrder& ordered : {order(1, 0, 1, "2026-11-23"), order(40, 4'000, 2, "2024-02-29"),
                                     order(300, 200, 3, "2026-08-15"), order(5, 50, 4, "2027-01-01")}) {
    const auto path = folder / ("sized-" + std::to_string(ordered.customers) + ".relance");
    const auto report = makeSample(path, ordered);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->customers, ordered.customers);
    EXPECT_NEAR(static_cast<double>(report->items), ordered.items, 12 + ordered.items / 25) << ordered.customers;
    const Clock clock{[] { return std::string("2027-01-01T00:00:00.000Z"); }, [&] { return ordered.today; }};
    LedgerSession session = LedgerSession::open(path, clock);
    for (const Finding& finding : checkLedger(session)) ADD_FAILURE() << ordered.customers << ": " << finding.subject;
  }
}

TEST_F(MakingASample, IsOneEventAfterTheNewLedger) {
  ASSERT_TRUE(makeSample(folder / "a.relance", order(20, 100, 1, "2026-11-23")));
  auto database = Database::open(folder / "a.relance");
  const auto last = History(database).last();
  ASSERT_TRUE(last);
  EXPECT_EQ(last->kind, EventKind::sampleMade);
  EXPECT_EQ(last->sequence, 2);
  EXPECT_EQ(isoText(last->day), "2026-11-23");
}

TEST_F(MakingASample, LeavesAFileThatIsThereAsItWas) {
  writeBytes(folder / "a.relance", "mine");
  const auto refused = makeSample(folder / "a.relance", order(20, 100, 1, "2026-11-23"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.refusal().reason, RefusalReason::ledgerExists);
  EXPECT_EQ(bytesOf(folder / "a.relance"), "mine");
  EXPECT_EQ(folder.fileCount(), 1U);
}

}  // namespace
}  // namespace relance
