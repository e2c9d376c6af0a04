// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/ledger_claim.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "desktop/patience.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

class TwoWindows : public testing::Test {
 protected:
  QString ledger(const std::string& name) const {
    writeBytes(folder / name, "x");
    return QString::fromStdString((folder / name).string());
  }

  ScratchFolder folder;
  LedgerClaim first;
  LedgerClaim second;
};

TEST_F(TwoWindows, TheSecondRaisesTheFirst) {
  const QString path = ledger("a.relance");
  QSignalSpy raised(&first, &LedgerClaim::raiseWanted);
  EXPECT_TRUE(first.take(path));
  EXPECT_FALSE(second.take(path));
  EXPECT_TRUE(raised.count() == 1 || raised.wait(patience));
}

TEST_F(TwoWindows, AnotherWayToWriteThePathIsTheSameLedger) {
  const QString path = ledger("a.relance");
  std::filesystem::create_symlink(folder / "a.relance", folder / "b.relance");
  EXPECT_TRUE(first.take(path));
  EXPECT_FALSE(second.take(QString::fromStdString((folder / "b.relance").string())));
}

TEST_F(TwoWindows, HaveALedgerEach) {
  EXPECT_TRUE(first.take(ledger("a.relance")));
  EXPECT_TRUE(second.take(ledger("b.relance")));
  EXPECT_TRUE(first.take(ledger("a.relance")));
}

TEST_F(TwoWindows, MayTakeWhatTheOtherLetGo) {
  const QString path = ledger("a.relance");
  EXPECT_TRUE(first.take(path));
  first.release();
  EXPECT_TRUE(second.take(path));
  EXPECT_FALSE(first.take(path));
}

}  // namespace
}  // namespace relance
