// SPDX-License-Identifier: GPL-3.0-or-later
// The locks that tell other programs "this ledger is open here": whatever else the process does with the file, they must stay.
#include <gtest/gtest.h>

#include "domain/basics/machine_error.h"
#include "storage/database.h"
#include "storage/ledger_header.h"
#include "storage/lock_watch.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

class Locks : public testing::Test {
 protected:
  Locks() { Database::create(path); }

  ScratchFolder folder;
  std::filesystem::path path = folder / "a.relance";
};

TEST_F(Locks, TellThatTheLedgerIsOpen) {
  EXPECT_FALSE(isLockedByUs(path));
  const Database open = Database::open(path);
  EXPECT_TRUE(isLockedByUs(path));
}

TEST_F(Locks, StayWhenTheLedgerIsOpenedAgainAndClosed) {
  const Database open = Database::open(path);
  { const Database reader = Database::open(path, {.mode = OpenMode::readOnly}); }
  EXPECT_TRUE(isLockedByUs(path));
  { const Database checked = Database::open(path, {.mode = OpenMode::readOnly, .quickCheck = true}); }
  EXPECT_TRUE(isLockedByUs(path));
  { const Database writer = Database::open(path); }
  EXPECT_TRUE(isLockedByUs(path));
}

TEST_F(Locks, StayWhenItsHeaderIsRead) {
  const Database open = Database::open(path);
  EXPECT_GT(readSchemaVersion(path), 0U);
  EXPECT_TRUE(isLockedByUs(path));
}

}  // namespace
}  // namespace relance
