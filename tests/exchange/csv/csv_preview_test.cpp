// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_preview.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/basics/machine_error.h"
#include "storage/scratch_folder.h"

namespace relance {
namespace {

using testing::ElementsAre;

std::optional<CsvPreview> previewOf(const std::string& bytes, std::size_t most = 3) {
  ScratchFolder folder;
  writeBytes(folder / "a.csv", bytes);
  return previewCsv(folder / "a.csv", {std::nullopt, {}, "a.csv"}, std::nullopt, most);
}

TEST(CsvPreview, HasTheTitlesAndTheFirstRowsInTheirLetters) {
  const auto preview =
      previewOf("R\xE8glements du mois\nClient;Libell\xE9;Montant\nC1;\xC9t\xE9;1,00\nC2;x;2,00\nC3;y;3,00\nC4;z;4,00\n");
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->layout.headerLine, 2);
  EXPECT_THAT(preview->titles, ElementsAre("Client", "Libellé", "Montant"));
  ASSERT_EQ(preview->rows.size(), 3U);
  EXPECT_THAT(preview->rows[0], ElementsAre("C1", "Été", "1,00"));
}

TEST(CsvPreview, MakesRaggedRowsAsWideAsTheTitles) {
  const auto preview = previewOf("un;deux;trois\n1\n1;2;3;4;5\n");
  ASSERT_TRUE(preview);
  EXPECT_THAT(preview->rows, ElementsAre(ElementsAre("1", "", ""), ElementsAre("1", "2", "3")));
}

TEST(CsvPreview, TellsTheSeparatorOfTitlesThatNobodyKnows) {
  for (const char separator : {';', ',', '\t', '|'}) {
    std::string bytes = "un;deux;trois\n1;2;3\n4;5;6\n";
    std::ranges::replace(bytes, ';', separator);
    const auto preview = previewOf(bytes);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->layout.separator, separator);
  }
}

TEST(CsvPreview, IsNoneOfWhatIsNoText) {
  EXPECT_FALSE(previewOf(""));
  EXPECT_FALSE(previewOf(" \n\n"));
  EXPECT_FALSE(previewOf(std::string("PK\3\4\0\0\0\0", 8)));
  EXPECT_THROW(previewCsv("/nowhere/a.csv", {}, std::nullopt, 3), FileError);
}

}  // namespace
}  // namespace relance
