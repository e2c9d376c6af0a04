// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "actions/import_fixture.h"
#include "actions/importing/import_profile_text.h"
#include "actions/undo_last.h"

namespace relance {
namespace {

class ImportProfiles : public ImportFixture {
 protected:
  ImportProfiles() { customers(); }

  const std::string text = "Nr;Wer;Wann;Wieviel\nF-1;C1;01/02/2026;1,500\n";

  ImportRequest byHand() {
    auto made = request(ImportKind::invoices, text);
    made.mappings = {{"number", "Nr"}, {"customer", "2"}, {"issued", "Wann"}, {"amount", "Wieviel"}};
    made.dialect = {DateOrder::mdy, '.', false};
    return made;
  }
};

TEST_F(ImportProfiles, RememberHowAFileIsRead) {
  auto made = byHand();
  made.saveProfileAs = "Programm";
  ASSERT_EQ(importFile(session, made).end, ImportEnd::imported);
  ImportRequest again;
  writeBytes(folder / "next.csv", "Nr;Wer;Wann;Wieviel\nF-2;C1;03/04/2026;2,500\n");
  again.path = folder / "next.csv";
  again.profile = "Programm";
  const auto report = importFile(session, again);
  ASSERT_EQ(report.end, ImportEnd::imported);
  EXPECT_EQ(report.kind, ImportKind::invoices);
  const auto item = ItemStore(session.database()).findByNumber("F-2").at(0);
  EXPECT_EQ(item.issued, day("2026-03-04"));
  EXPECT_EQ(item.amount.minor, 250000);
}

TEST_F(ImportProfiles, AreOverruledByWhatIsSaidNow) {
  auto made = byHand();
  made.saveProfileAs = "P";
  made.isDryRun = false;
  importFile(session, made);
  auto again = request(ImportKind::invoices, "Nr;Wer;Wann;Wieviel;Preis\nF-2;C1;03/04/2026;2,500;9.50\n");
  again.profile = "P";
  again.mappings = {{"amount", "Preis"}};
  again.dialect.dates = DateOrder::dmy;
  importFile(session, again);
  const auto item = ItemStore(session.database()).findByNumber("F-2").at(0);
  EXPECT_EQ(item.issued, day("2026-04-03"));
  EXPECT_EQ(item.amount.minor, 950);
}

TEST_F(ImportProfiles, ThatAreNotThereAreRefused) {
  auto made = request(ImportKind::invoices, text);
  made.profile = "nobody";
  EXPECT_EQ(importFile(session, made).refusal, (Refusal{RefusalReason::unknownProfile, {"nobody"}}));
}

TEST_F(ImportProfiles, AreSavedAndUndoneLikeAnyAction) {
  const Digest before = hash();
  saveImportProfile(session, {"P", ImportKind::payments, profileText({{{"amount", "Betrag"}}, {}})});
  EXPECT_TRUE(ImportStore(session.database()).findProfile("P"));
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportProfiles, AreSavedBeforeTheImportSoThatUndoingTakesTheImportBackFirst) {
  const Digest before = hash();
  auto made = byHand();
  made.saveProfileAs = "Programm";
  ASSERT_EQ(importFile(session, made).end, ImportEnd::imported);
  const auto undone = undoLast(session);
  ASSERT_TRUE(undone);
  EXPECT_EQ(undone->event.kind, EventKind::fileImported);
  EXPECT_TRUE(ImportStore(session.database()).findProfile("Programm"));
  ASSERT_TRUE(undoLast(session));
  EXPECT_EQ(hash(), before);
}

TEST(ProfileText, IsReadBackAsItWasWritten) {
  const ProfileContent content{{{"amount", "Montant \"TTC\""}, {"customer", "2"}}, {DateOrder::ymd, ',', true}};
  EXPECT_EQ(parseProfile(profileText(content)), content);
  EXPECT_EQ(parseProfile(profileText({})), ProfileContent{});
  for (const char* bad : {"", "[]", "{", "{}", "{\"columns\":{\"a\":1}}", "{\"columns\":{},\"dates\":\"xyz\"}",
                          "{\"columns\":{},\"decimal\":\";\"}"}) {
    EXPECT_EQ(parseProfile(bad), std::nullopt) << bad;
  }
}

}  // namespace
}  // namespace relance
