// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/back_up.h"

#include <gmock/gmock.h>

#include "actions/check_ledger.h"
#include "actions/seal_ledger.h"
#include "actions/session_fixture.h"
#include "actions/undo_last.h"

namespace relance {
namespace {

using testing::IsEmpty;

class ABackup : public SessionFixture {};

TEST_F(ABackup, IsSealedAndOpensAsALedger) {
  addCustomer("C1");
  ASSERT_TRUE(backUp(session, folder / "copy.relance"));
  LedgerSession copy = LedgerSession::open(folder / "copy.relance", clock());
  EXPECT_EQ(History(copy.database()).last()->kind, EventKind::sealed);
  EXPECT_EQ(businessHash(copy.database()), hash());
  EXPECT_THAT(checkLedger(copy), IsEmpty());
}

TEST_F(ABackup, NeverReplacesAFile) {
  writeBytes(folder / "copy.relance", "kept");
  const auto refused = backUp(session, folder / "copy.relance");
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::fileExists, {(folder / "copy.relance").string()}}));
  EXPECT_EQ(bytesOf(folder / "copy.relance"), "kept");
}

TEST_F(ABackup, ASealIsWrittenOnceForWhatHasNotChanged) {
  addCustomer("C1");
  sealLedger(session);
  sealLedger(session);
  EXPECT_EQ(session.sequence(), 2);
  addCustomer("C2");
  sealLedger(session);
  EXPECT_EQ(session.sequence(), 4);
  EXPECT_THAT(checkLedger(session), IsEmpty());
}

TEST_F(ABackup, ASealIsPassedOverByUndo) {
  const Digest before = hash();
  addCustomer("C1");
  sealLedger(session);
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(hash(), before);
}

TEST_F(ABackup, ASealShowsWhatWasChangedBehindTheProgramsBack) {
  addCustomer("C1");
  sealLedger(session);
  session.database().execute("UPDATE customer SET name = 'Somebody else'");
  const auto findings = checkLedger(session);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].invariant, Invariant::businessHash);
}

}  // namespace
}  // namespace relance
