// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "actions/import_fixture.h"
#include "actions/importing/import_plan.h"
#include "actions/importing/preview_import.h"
#include "domain/basics/machine_error.h"
#include "storage/lock_watch.h"

namespace relance {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;

class ImportBadFiles : public ImportFixture {
 protected:
  ImportBadFiles() {
    customers();
    invoices("F-1;C1;2026-01-15;2026-02-14;100.00\n");
  }
};

struct BadFile {
  const char* what;
  std::string bytes;
  ProblemReason reason;
  std::int64_t line;
};

TEST_F(ImportBadFiles, AreRefusedWithTheirReasonAndChangeNothing) {
  const std::string titles = "number;customer;issued;due;amount\n";
  const std::string good = "F-9;C1;2026-01-15;;1.00\n";
  const std::vector<BadFile> files{
      {"empty", "", ProblemReason::fileEmpty, 0},
      {"binary", "PK\3\4"s + std::string(2000, '\1'), ProblemReason::fileBinary, 0},
      {"NUL", titles + good + "F-\0;C1;2026-01-15;;1.00\n"s, ProblemReason::nulByte, 3},
      {"ragged rows", titles + good + "F-2;C1;2026-01-15\n", ProblemReason::raggedRow, 3},
      {"an impossible date", titles + good + "F-2;C1;2026-02-30;;1.00\n", ProblemReason::badDate, 3},
      {"a number twice", titles + good + "F-2;C1;2026-01-15;;1.00\nF-2;C1;2026-01-15;;2.00\n", ProblemReason::duplicateNumber, 4},
      {"an unknown customer", titles + good + "F-2;C7;2026-01-15;;1.00\n", ProblemReason::unknownCustomer, 3},
      {"an amount beyond all bounds", titles + good + "F-2;C1;2026-01-15;;92233720368547758.08\n", ProblemReason::amountTooLarge,
       3},
      {"no number", titles + good + ";C1;2026-01-15;;1.00\n", ProblemReason::valueMissing, 3},
      {"letters for an amount", titles + good + "F-2;C1;2026-01-15;;abc\n", ProblemReason::badAmount, 3},
      {"no currency", "number;customer;issued;amount;currency\nF-2;C1;2026-01-15;1.00;Taler\n", ProblemReason::badCurrency, 2},
      {"an unknown kind", "number;customer;issued;amount;type\nF-2;C1;2026-01-15;1.00;Poème\n", ProblemReason::badKind, 2},
      {"an open quote", titles + good + "\"F-2;C1;2026-01-15;;1.00\n", ProblemReason::quoteUnclosed, 3},
      {"broken letters", titles + "F-ééé;C1;2026-01-15;;1.00\nF-\xE9;C1;2026-01-15;;1.00\n", ProblemReason::encodingBroken, 3},
  };
  const Digest before = hash();
  const auto sequence = session.sequence();
  for (const auto& bad : files) {
    const auto report = import(ImportKind::invoices, bad.bytes);
    EXPECT_EQ(report.end, ImportEnd::stopped) << bad.what;
    ASSERT_EQ(report.problemCount, 1) << bad.what;
    EXPECT_EQ(report.problems.front().reason, bad.reason) << bad.what;
    EXPECT_EQ(report.problems.front().line, bad.line) << bad.what;
    EXPECT_EQ(report.refusal, (Refusal{RefusalReason::importHasProblems, {"1"}})) << bad.what;
    EXPECT_FALSE(report.import) << bad.what;
  }
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(session.sequence(), sequence);
}

TEST_F(ImportBadFiles, WithALineOfAGigabyteStopEarly) {
  const auto path = folder / "long.csv";
  {
    std::ofstream out(path, std::ios::binary);
    out << "number;customer;issued;due;amount\n" << std::string(2 * 1024 * 1024, 'x');
  }
  std::filesystem::resize_file(path, std::uintmax_t{1} << 30U);
  auto made = request(ImportKind::invoices, "");
  made.path = path;
  std::int64_t furthest = 0;
  const auto report = importFile(session, made, [&](const ImportProgress& progress) {
    furthest = std::max(furthest, progress.done);
    return true;
  });
  ASSERT_EQ(report.problemCount, 1);
  EXPECT_EQ(report.problems.front().reason, ProblemReason::lineTooLong);
  EXPECT_EQ(report.problems.front().line, 2);
  EXPECT_LT(furthest, 2 * 1024 * 1024);
}

TEST_F(ImportBadFiles, ListEveryProblemOfEveryLine) {
  const auto report = invoices("F-2;C1;2026-01-15;;1.00\nF-3;C8;2026-01-15;;x\nF-2;C1;2026-01-15;;1.00\nF-4;C9;2026-01-15;;1\n");
  EXPECT_THAT(reasons(report.problems),
              ElementsAre(ProblemReason::badAmount, ProblemReason::duplicateNumber, ProblemReason::unknownCustomer));
  EXPECT_EQ(report.counts.read, 4);
}

TEST_F(ImportBadFiles, AskForWhatTheyDoNotSay) {
  EXPECT_EQ(invoices("F-2;C1;01/02/2026;;1.00\n").refusal, (Refusal{RefusalReason::ambiguousDates, {"issued"}}));
  EXPECT_EQ(invoices("F-2;C1;2026-02-01;;1,000\n").refusal, (Refusal{RefusalReason::ambiguousDecimals, {"amount"}}));
  EXPECT_EQ(import(ImportKind::payments, "customer;date\nC1;2026-01-01\n").refusal,
            (Refusal{RefusalReason::missingColumn, {"amount"}}));
}

TEST_F(ImportBadFiles, OfPaymentsNameWhatTheyDoNotFind) {
  invoices("F-2;C2;2026-01-15;;5.00\nF-1;C2;2026-01-15;;5.00\n");
  const Digest before = hash();
  const auto report = import(ImportKind::payments,
                             "customer;invoice;date;amount;currency\nC1;F-7;2026-02-01;1.00;EUR\nC7;F-1;2026-02-01;1.00;EUR\n"
                             ";F-1;2026-02-01;1.00;EUR\nC1;F-1;2026-02-01;1.00;USD\nC1;F-2;2026-02-01;1.00;\n");
  EXPECT_THAT(reasons(report.problems),
              ElementsAre(ProblemReason::unknownItem, ProblemReason::unknownCustomer, ProblemReason::ambiguousNumber,
                          ProblemReason::currencyDiffers, ProblemReason::unknownItem));
  EXPECT_THAT(report.problems.front().facts, ElementsAre("F-7", "")) << "nobody has it";
  EXPECT_THAT(report.problems.back().facts, ElementsAre("F-2", "C2")) << "of another customer";
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportBadFiles, WhoseSumHasNoRoomAreAProblemOfTheirLine) {
  writeBytes(folder / "big.csv", "number;customer;issued;due;amount\nF-2;C1;2026-01-15;;1.00\n");
  ProblemList problems{"big.csv"};
  ProblemList changes{"big.csv"};
  NoteList notes;
  CsvRequest csv;
  csv.layout.kind = ImportKind::invoices;
  const auto reading = readCsv(folder / "big.csv", csv, problems, [](std::int64_t) { return true; });
  const RowDefaults defaults;
  const ImportObserver nobody;
  const Planning planning{*reading.content, defaults, problems, changes, notes, nobody};
  ImportPlan plan;
  plan.totals[Currency{}] = std::numeric_limits<std::int64_t>::max() - 50;
  planning.addTotal(plan, 0, {50, {}});
  EXPECT_TRUE(problems.isEmpty());
  planning.addTotal(plan, 0, {1, {}});
  EXPECT_THAT(reasons(problems.kept()), ElementsAre(ProblemReason::amountTooLarge));
}

TEST_F(ImportBadFiles, ThatAreNotThereThrow) {
  ImportRequest missing;
  missing.path = folder / "nothing.csv";
  EXPECT_THROW(importFile(session, missing), FileError);
}

TEST_F(ImportBadFiles, AreNotTheLedgerItselfWhoseLocksStay) {
  ImportRequest request;
  for (const char* ending : {"", "-wal", "-shm"}) {
    request.path = session.database().path().string() + ending;
    ASSERT_TRUE(std::filesystem::exists(request.path));
    EXPECT_EQ(importFile(session, request).problems.at(0).reason, ProblemReason::fileBinary);
    const auto preview = previewImport(session, request, true);
    EXPECT_EQ(preview.report.problems.at(0).reason, ProblemReason::fileBinary);
    EXPECT_FALSE(preview.sample);
    EXPECT_TRUE(isLockedByUs(session.database().path()));
  }
}

}  // namespace
}  // namespace relance
