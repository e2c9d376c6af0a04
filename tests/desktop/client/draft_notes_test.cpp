// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/draft_notes.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include "storage/scratch_folder.h"

namespace relance {
namespace {

class Drafts : public testing::Test {
 protected:
  DraftNotes of(const char* ledger) { return {settings, QString::fromLatin1(ledger)}; }

  static DraftNote noteOf(int customer, const char* text) {
    return {CustomerId{customer}, QStringLiteral("Duvallon SARL"), QString::fromUtf8(text), QStringLiteral("10:14")};
  }

  ScratchFolder folder;
  QSettings settings{QString::fromStdString((folder / "relance.ini").string()), QSettings::IniFormat};
};

TEST_F(Drafts, AreFoundAgainByALaterProgram) {
  EXPECT_TRUE(of("a.relance").keep(noteOf(7, "Signature vendredi…\nle DG")));
  const auto found = of("a.relance").find({7});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->text.toStdString(), "Signature vendredi…\nle DG");
  EXPECT_EQ(found->time.toStdString(), "10:14");
  EXPECT_FALSE(of("a.relance").find({8}));
}

TEST_F(Drafts, BelongToOneLedger) {
  EXPECT_TRUE(of("a.relance").keep(noteOf(7, "of a")));
  EXPECT_TRUE(of("b.relance").keep(noteOf(7, "of b")));
  EXPECT_EQ(of("a.relance").find({7})->text.toStdString(), "of a");
  EXPECT_TRUE(of("a.relance").drop({7}));
  EXPECT_TRUE(of("b.relance").find({7}));
}

TEST_F(Drafts, StandInTheOrderInWhichTheyWereKept) {
  const DraftNotes drafts = of("a.relance");
  drafts.keep(noteOf(1, "one"));
  drafts.keep(noteOf(2, "two"));
  drafts.keep(noteOf(1, "one again"));
  ASSERT_EQ(drafts.all().size(), 2);
  EXPECT_EQ(drafts.all().last().text.toStdString(), "one again");
}

TEST_F(Drafts, LeaveNoFileWhenNothingIsLeft) {
  const DraftNotes drafts = of("a.relance");
  drafts.keep(noteOf(1, "one"));
  EXPECT_TRUE(QFile::exists(drafts.file()));
  EXPECT_TRUE(drafts.keep(noteOf(1, "  \n")));
  EXPECT_FALSE(QFile::exists(drafts.file()));
}

TEST_F(Drafts, AreForTheirWriterAlone) {
  const DraftNotes drafts = of("a.relance");
  drafts.keep(noteOf(1, "one"));
  const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
  EXPECT_FALSE(QFileInfo(drafts.file()).permissions() & others);
}

TEST_F(Drafts, OutliveAFileThatMakesNoSense) {
  const DraftNotes drafts = of("a.relance");
  QFile file(drafts.file());
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("{\"a.relance\": [ half");
  file.close();
  EXPECT_TRUE(drafts.all().isEmpty());
  EXPECT_TRUE(drafts.keep(noteOf(1, "one")));
  EXPECT_EQ(drafts.all().size(), 1);
}

}  // namespace
}  // namespace relance
