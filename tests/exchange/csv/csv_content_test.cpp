// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/basics/machine_error.h"
#include "exchange/csv/read_file.h"
#include "exchange/rows/invoice_rows.h"
#include "exchange/rows/payment_rows.h"

namespace relance {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;

struct BadFile {
  const char* what;
  std::string bytes;
  ProblemReason reason;
  std::int64_t line;
  std::int64_t column;
};

const std::string titles = "number;customer;issued;due;amount\n";

TEST(CsvContent, NamesWhatIsWrongWithAFile) {
  const std::vector<BadFile> files{
      {"nothing", "", ProblemReason::fileEmpty, 0, 0},
      {"only blanks", " \r\n\t\n", ProblemReason::fileEmpty, 0, 0},
      {"a spreadsheet", "PK\3\4"s + std::string(400, '\7'), ProblemReason::fileBinary, 0, 0},
      {"a picture", "\x89PNG\r\n\x1A\n", ProblemReason::fileBinary, 0, 0},
      {"zeros", std::string(100'000, '\0'), ProblemReason::fileBinary, 0, 0},
      {"a line without end", titles + std::string(3'000'000, 'x'), ProblemReason::lineTooLong, 2, 0},
      {"a zero byte", titles + "F-1;C1;2026-01-15;;1\nF-2;C\0"s + "2;2026-01-15;;1\n", ProblemReason::nulByte, 3, 2},
      {"a cell too few", titles + "F-1;C1;2026-01-15;;1\n\nF-2;C2;2026-01-15;1\n", ProblemReason::raggedRow, 4, 0},
      {"a cell too many", titles + "F-1;C1;2026-01-15;;1;x\n", ProblemReason::raggedRow, 2, 0},
      {"a quote never closed", titles + "F-1;\"C1;2026-01-15;;1\nF-2;C2;2026-01-15;;1\n", ProblemReason::quoteUnclosed, 2, 2},
      {"a quote closed too late", titles + "F-1;\"C1;2026-01-15;;1\nF-2;C2\";2026-01-15;;1\nF-3;C3;2026-01-15;;1\n",
       ProblemReason::quoteUnclosed, 2, 2},
      {"a byte that is no letter", titles + "F-1;Café;2026-01-15;;1\nF-2;Été;2026-01-15;;\xFF\n", ProblemReason::encodingBroken,
       3, 5},
  };
  for (const auto& bad : files) {
    const auto file = readBytes(bad.bytes, requestFor(ImportKind::invoices));
    ASSERT_EQ(file.problems.count(), 1) << bad.what;
    const Problem& problem = file.problems.kept().front();
    EXPECT_EQ(static_cast<int>(problem.reason), static_cast<int>(bad.reason)) << bad.what;
    EXPECT_EQ(problem.line, bad.line) << bad.what;
    EXPECT_EQ(problem.column, bad.column) << bad.what;
    EXPECT_EQ(problem.file, "test.csv");
  }
}

struct BadCell {
  const char* row;
  ProblemReason reason;
  std::int64_t column;
  std::vector<std::string> facts;
};

TEST(CsvContent, NamesWhatIsWrongWithACell) {
  const std::vector<BadCell> cells{
      {";C1;2026-01-15;;1", ProblemReason::valueMissing, 1, {"number"}},
      {"F-1; ;2026-01-15;;1", ProblemReason::valueMissing, 2, {"customer"}},
      {"F-1;C1;;;1", ProblemReason::valueMissing, 3, {"issued"}},
      {"F-1;C1;2026-01-15;;", ProblemReason::valueMissing, 5, {"amount"}},
      {"F-1;C1;2026-02-30;;1", ProblemReason::badDate, 3, {"2026-02-30", "dmy"}},
      {"F-1;C1;2026-01-15;00/11/2026;1", ProblemReason::badDate, 4, {"00/11/2026", "dmy"}},
      {"F-1;C1;2026-01-15;à réception;1", ProblemReason::badDate, 4, {"à réception", "dmy"}},
      {"F-1;C1;2026-01-15;;2 54O,00", ProblemReason::badAmount, 5, {"2 54O,00"}},
      {"F-1;C1;2026-01-15;;0.505", ProblemReason::badAmount, 5, {"0.505"}},
      {"F-1;C1;2026-01-15;;12 USD", ProblemReason::badAmount, 5, {"12 USD"}},
      {"F-1;C1;2026-01-15;;99999999999999999999", ProblemReason::amountTooLarge, 5, {"99999999999999999999"}},
      {"F-1;C1;2026-01-15;;-100000000000.01", ProblemReason::amountTooLarge, 5, {"-100000000000.01"}},
  };
  for (const auto& bad : cells) {
    auto file = readBytes(titles + "F-0;C1;2026-01-15;;1\n" + bad.row + "\n", requestFor(ImportKind::invoices));
    EXPECT_EQ(rowsOf(file, readInvoiceRow).size(), 1U) << bad.row;
    ASSERT_EQ(file.problems.count(), 1) << bad.row;
    EXPECT_EQ(file.problems.kept().front(), (Problem{"test.csv", 3, bad.column, bad.reason, bad.facts})) << bad.row;
  }
}

TEST(CsvContent, FindsEveryProblemOfARow) {
  auto file = readBytes(titles + ";;x;y;z\n", requestFor(ImportKind::invoices));
  rowsOf(file, readInvoiceRow);
  EXPECT_THAT(file.reasons(), ElementsAre(ProblemReason::valueMissing, ProblemReason::valueMissing, ProblemReason::badAmount,
                                          ProblemReason::badDate, ProblemReason::badDate));
}

TEST(CsvContent, CountsMoreProblemsThanItKeeps) {
  std::string bytes = titles;
  for (int i = 0; i < 12'000; ++i) bytes += "F-1;C1\n";
  const auto file = readBytes(bytes, requestFor(ImportKind::invoices));
  EXPECT_EQ(file.problems.count(), 12'000);
  EXPECT_EQ(file.problems.kept().size(), ProblemList::mostKept);
  EXPECT_EQ(file.reading.content->rowsRead, 12'000);
}

struct Question {
  const char* what;
  std::string bytes;
  std::optional<RefusalReason> reason;
  std::string fact;
};

TEST(CsvContent, AsksWhereTheTextsDoNotDecide) {
  const std::vector<Question> questions{
      {"every day is at most 12", titles + "F-1;C1;01/02/2026;;1\nF-2;C1;05/06/2026;;1\n", RefusalReason::ambiguousDates,
       "issued"},
      {"another column decides only for itself", titles + "F-1;C1;15/02/2026;01/03/2026;1\n", RefusalReason::ambiguousDates,
       "due"},
      {"day and month are the same", titles + "F-1;C1;05/05/2026;;1\n", {}, ""},
      {"the year stands first", titles + "F-1;C1;2026-01-02;2026/03/04;1\n", {}, ""},
      {"a date that cannot be is no witness", titles + "F-1;C1;31/02/2026;;1\nF-2;C1;01/02/2026;;1\n",
       RefusalReason::ambiguousDates, "issued"},
      {"a comma with three digits behind", titles + "F-1;C1;2026-01-02;;1,234\n", RefusalReason::ambiguousDecimals, "amount"},
      {"a dot with three digits behind", titles + "F-1;C1;2026-01-02;;1.234\n", RefusalReason::ambiguousDecimals, "amount"},
      {"whole amounts", titles + "F-1;C1;2026-01-02;;1 234\n", {}, ""},
  };
  for (const auto& question : questions) {
    const auto file = readBytes(question.bytes, requestFor(ImportKind::invoices));
    ASSERT_TRUE(file.reading.content) << question.what;
    const auto& refusal = file.reading.content->refusal;
    ASSERT_EQ(refusal.has_value(), question.reason.has_value()) << question.what;
    if (refusal) {
      EXPECT_EQ(*refusal, (Refusal{*question.reason, {question.fact}})) << question.what;
    }
  }
}

TEST(CsvContent, TakesWhatIsSaidInsteadOfAsking) {
  CsvRequest request = requestFor(ImportKind::invoices);
  request.dialect = {DateOrder::mdy, ',', false};
  auto file = readBytes(titles + "F-1;C1;01/02/2026;;1,234\nF-2;C1;01/02/2026;;1,2\n", request);
  const auto rows = rowsOf(file, readInvoiceRow);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].issued, parseIsoDate("2026-01-02"));
  EXPECT_EQ(rows[0].amount.minor, 120);
  EXPECT_THAT(file.reasons(), ElementsAre(ProblemReason::badAmount));
}

TEST(CsvContent, BlamesTheFewThatContradictTheMany) {
  auto file = readBytes(titles + "F-1;C1;15/01/2026;;1,5\nF-2;C1;16/01/2026;;2,5\nF-3;C1;01/17/2026;;3.5\n",
                        requestFor(ImportKind::invoices));
  EXPECT_EQ(rowsOf(file, readInvoiceRow).size(), 2U);
  EXPECT_THAT(file.reasons(), ElementsAre(ProblemReason::badAmount, ProblemReason::badDate));
}

TEST(CsvContent, ReadsColumnsByHandWithoutTitles) {
  CsvRequest request = requestFor(ImportKind::payments);
  request.layout.mappings = {{"customer", "2"}, {"date", "1"}, {"amount", "4"}};
  auto file = readBytes("15/01/2026;C1;x;10,00\n16/01/2026;C2;y;20,00\n", request);
  const auto rows = rowsOf(file, readPaymentRow);
  EXPECT_EQ(file.reading.content->dialect.headerLine, 0);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].line, 1);
  EXPECT_EQ(rows[1].amount.minor, 2000);
}

TEST(CsvContent, LeavesEverythingWhenItIsCancelled) {
  ScratchFolder folder;
  writeBytes(folder / "test.csv", titles + "F-1;C1;2026-01-15;;1\n");
  ProblemList problems{"test.csv"};
  const auto reading =
      readCsv(folder / "test.csv", requestFor(ImportKind::invoices), problems, [](std::int64_t) { return false; });
  EXPECT_TRUE(reading.isCancelled);
  EXPECT_FALSE(reading.content);
}

TEST(CsvContent, CannotReadWhatIsNotAFile) {
  ScratchFolder folder;
  ProblemList problems{"x"};
  EXPECT_THROW(readCsv(folder / "missing.csv", {}, problems, [](std::int64_t) { return true; }), FileError);
  EXPECT_THROW(readCsv(folder.path(), {}, problems, [](std::int64_t) { return true; }), FileError);
}

}  // namespace
}  // namespace relance
