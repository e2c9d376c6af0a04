// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/preview_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "actions/import_fixture.h"
#include "actions/importing/import_profile_text.h"
#include "actions/importing/known_profile.h"

namespace relance {
namespace {

using testing::ElementsAre;

class PreviewedImport : public ImportFixture {
 protected:
  PreviewedImport() { customers(); }

  ImportRequest file(const std::string& text, const std::string& name = "file.csv") {
    ImportRequest made = request(ImportKind::invoices, text, name);
    made.kind.reset();
    return made;
  }
  void save(const std::string& name, std::vector<HandMapping> mappings, SaidDialect dialect = {}) {
    saveImportProfile(session, {name, ImportKind::invoices, profileText({std::move(mappings), dialect})});
  }

  const std::string odd = "Nr;Wer;Wann;Wieviel\nF-1;C1;03/04/2026;1.500\nF-2;C2;05/06/2026;2.500\n";
  const std::vector<HandMapping> oddColumns{{"number", "Nr"}, {"customer", "Wer"}, {"issued", "Wann"}, {"amount", "Wieviel"}};
};

TEST_F(PreviewedImport, TellsTheReportAndTheFirstRowsAndWritesNothing) {
  const Digest before = hash();
  const auto preview =
      previewImport(session, file("number;customer;issued;due;amount\nF-1;C1;2026-01-15;2026-02-14;100.00\n"), true);
  EXPECT_EQ(preview.report.end, ImportEnd::wouldImport);
  EXPECT_EQ(preview.report.counts.fresh, 1);
  ASSERT_TRUE(preview.sample);
  EXPECT_THAT(preview.sample->titles, ElementsAre("number", "customer", "issued", "due", "amount"));
  ASSERT_EQ(preview.sample->rows.size(), 1U);
  EXPECT_THAT(preview.sample->rows[0], ElementsAre("F-1", "C1", "2026-01-15", "2026-02-14", "100.00"));
  EXPECT_EQ(hash(), before);
}

TEST_F(PreviewedImport, ShowsTheRowsOfAFileThatIsNotUnderstood) {
  const auto preview = previewImport(session, file(odd), true);
  ASSERT_TRUE(preview.report.refusal);
  EXPECT_EQ(preview.report.refusal->reason, RefusalReason::unrecognisedFile);
  ASSERT_TRUE(preview.sample);
  EXPECT_EQ(preview.sample->layout.separator, ';');
  EXPECT_THAT(preview.sample->titles, ElementsAre("Nr", "Wer", "Wann", "Wieviel"));
  EXPECT_EQ(preview.sample->rows.size(), 2U);
}

TEST_F(PreviewedImport, KnowsAProfileByTheTitlesUnlessToldNotTo) {
  save("Programm", oddColumns, {DateOrder::mdy, '.', false});
  const auto known = previewImport(session, file(odd), true);
  EXPECT_EQ(known.profile, "Programm");
  EXPECT_EQ(known.report.end, ImportEnd::wouldImport);
  const auto unknown = previewImport(session, file(odd), false);
  EXPECT_EQ(unknown.profile, "");
  EXPECT_EQ(unknown.report.end, ImportEnd::stopped);
  EXPECT_EQ(unknown.profiles.size(), 1U);
}

TEST_F(PreviewedImport, HasNoRowsOfAFileThatIsNoText) {
  const auto preview = previewImport(session, file(std::string("\x89PNG\r\n\x1a\n", 8)), true);
  EXPECT_FALSE(preview.sample);
  EXPECT_EQ(preview.report.problems.at(0).reason, ProblemReason::fileBinary);
}

class KnownProfile : public testing::Test {
 protected:
  static ImportProfile profile(const std::string& name, std::vector<HandMapping> mappings, SaidDialect dialect = {}) {
    return {name, ImportKind::invoices, profileText({std::move(mappings), dialect})};
  }
  std::string known(const std::string& fileName = "file.csv") const {
    const ImportProfile* found = knownProfile(profiles, titles, fileName);
    return found == nullptr ? "" : found->name;
  }

  std::vector<ImportProfile> profiles;
  const std::vector<std::string> titles{"Nr", "Wer", "Wann", "Wieviel"};
};

TEST_F(KnownProfile, HasAllItsColumnsInTheFile) {
  profiles = {profile("other", {{"number", "Nr"}, {"amount", "Betrag"}})};
  EXPECT_EQ(known(), "");
  profiles.push_back(profile("this", {{"number", "NR"}, {"amount", "wieviel"}, {"due", ""}}));
  EXPECT_EQ(known(), "this");
}

TEST_F(KnownProfile, IsTheOneThatNamesMostColumns) {
  profiles = {profile("less", {{"number", "Nr"}}), profile("more", {{"number", "Nr"}, {"amount", "Wieviel"}})};
  EXPECT_EQ(known(), "more");
}

TEST_F(KnownProfile, IsNotGuessedWhereTwoReadDifferently) {
  profiles = {profile("us", {{"number", "Nr"}}, {DateOrder::mdy, '.', false}),
              profile("fr", {{"number", "Nr"}}, {DateOrder::dmy, ',', false})};
  EXPECT_EQ(known(), "");
  EXPECT_EQ(known("export-FR-2026.csv"), "fr");
}

TEST_F(KnownProfile, IsNoneThatTellsColumnsByNumberAlone) {
  profiles = {profile("numbers", {{"number", "1"}, {"amount", "4"}})};
  EXPECT_EQ(known(), "");
}

}  // namespace
}  // namespace relance
