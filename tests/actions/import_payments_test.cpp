// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "actions/import_fixture.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class ImportPayments : public ImportFixture {
 protected:
  ImportPayments() {
    customers();
    invoices(
        "F-1;C1;2026-01-15;2026-02-14;100.00\nF-2;C1;2026-01-20;2026-02-19;50.00\nF-3;C2;2026-01-20;2026-02-19;70.00\n"
        "A-1;C1;2026-01-25;;-30.00\n");
  }

  std::vector<Item> paymentsOf(const std::string& code) {
    auto items = itemsOf(code);
    std::erase_if(items, [](const Item& item) { return item.kind != ItemKind::payment && item.kind != ItemKind::refund; });
    return items;
  }

  std::int64_t leftOf(const Item& item) { return ItemStore(session.database()).unallocatedMinor(item.id); }
};

TEST_F(ImportPayments, SettleTheInvoiceThatTheyName) {
  const auto report = payments("C1;F-1;2026-02-10;60.00\nC1;F-1;2026-02-20;40.00\nC2;F-3;2026-02-01;1.00\n");
  EXPECT_EQ(report.end, ImportEnd::imported);
  EXPECT_EQ(report.counts, (ImportCounts{3, 3, 0, 0, 0, 0, 3, 3, 1}));
  EXPECT_EQ(openOf("F-1"), 0);
  EXPECT_EQ(settledOf("F-1"), day("2026-02-20"));
  EXPECT_EQ(openOf("F-3"), 6900);
  EXPECT_EQ(settledOf("F-3"), std::nullopt);
  EXPECT_EQ(paymentsOf("C1")[0].settledOn, day("2026-02-10"));
  EXPECT_TRUE(isEverySettledDayRight());
}

TEST_F(ImportPayments, BeyondWhatIsOpenStayUnapplied) {
  payments("C1;F-1;2026-02-10;120.00\n");
  EXPECT_EQ(openOf("F-1"), 0);
  EXPECT_EQ(leftOf(paymentsOf("C1").at(0)), 2000);
  EXPECT_EQ(paymentsOf("C1").at(0).settledOn, std::nullopt);
  EXPECT_EQ(balance(), 10000 + 5000 + 7000 - 3000 - 12000);
  EXPECT_TRUE(isEverySettledDayRight());
}

TEST_F(ImportPayments, WithoutAnInvoiceAreOnAccount) {
  payments("C1;;2026-02-10;10.00\n");
  const auto made = paymentsOf("C1").at(0);
  EXPECT_EQ(leftOf(made), 1000);
  EXPECT_FALSE(made.linked);
  EXPECT_EQ(made.due, day("2026-02-10"));
}

TEST_F(ImportPayments, AreAllocatedInOrderOfDateWhateverTheirLine) {
  payments("C1;F-1;2026-02-20;80.00\nC1;F-1;2026-02-10;80.00\n");
  const auto made = paymentsOf("C1");
  ASSERT_THAT(made, SizeIs(2));
  EXPECT_EQ(made[0].issued, day("2026-02-10"));
  EXPECT_EQ(leftOf(made[0]), 0);
  EXPECT_EQ(leftOf(made[1]), 6000);
  EXPECT_EQ(settledOf("F-1"), day("2026-02-20"));
}

TEST_F(ImportPayments, BeforeTheIssueTakeEffectOnIt) {
  payments("C1;F-1;2026-01-02;100.00\n");
  EXPECT_EQ(settledOf("F-1"), day("2026-01-15"));
  EXPECT_TRUE(isEverySettledDayRight());
}

TEST_F(ImportPayments, DatedAfterTodayAreTakenAndSaid) {
  const auto report = payments("C1;F-1;2036-02-10;60.00\nC1;F-1;2026-02-10;40.00\nC1;F-1;2062-02-10;1.00\n");
  EXPECT_EQ(report.end, ImportEnd::imported);
  EXPECT_THAT(report.notes, ElementsAre(ImportNote{ProblemReason::datedAhead, {}, 2, 2}));
  EXPECT_TRUE(payments("C2;F-3;2026-02-10;70.00\n").notes.empty());
}

TEST_F(ImportPayments, SettleInstalmentsInOrderOfTheirDueDates) {
  invoices("F-9;C1;2026-01-15;2026-03-31;40.00\nF-9;C1;2026-01-15;2026-02-28;60.00\n");
  payments("C1;F-9;2026-02-10;70.00\n");
  const auto items = ItemStore(session.database()).findByNumber("F-9");
  ASSERT_THAT(items, SizeIs(2));
  for (const auto& item : items) EXPECT_EQ(leftOf(item), item.instalment == 1 ? 0 : 3000);
}

TEST_F(ImportPayments, EqualRowsOfOneFileAreTwoPaymentsAndTheSameFileAddsNone) {
  const std::string rows = "C1;F-1;2026-02-10;25.00\nC1;F-1;2026-02-10;25.00\nC1;;2026-02-10;1.00\n";
  EXPECT_EQ(payments(rows).counts.fresh, 3);
  EXPECT_EQ(openOf("F-1"), 5000);
  const Digest before = hash();
  const auto sequence = session.sequence();
  const auto again = payments(rows);
  EXPECT_EQ(again.end, ImportEnd::nothingNew);
  EXPECT_EQ(again.counts.known, 3);
  const auto reordered = payments("C1;;2026-02-10;1.00\nC1;F-1;2026-02-10;25.00\nC1;F-1;2026-02-10;25.00\n");
  EXPECT_EQ(reordered.end, ImportEnd::nothingNew);
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(session.sequence(), sequence);
  const auto third = payments(rows + "C1;F-1;2026-02-10;25.00\n");
  EXPECT_EQ(third.counts.fresh, 1);
  EXPECT_EQ(third.counts.known, 3);
  EXPECT_EQ(openOf("F-1"), 2500);
}

TEST_F(ImportPayments, AreKnownAlsoWhereNothingWasLeftToSettle) {
  const std::string rows = "C1;F-1;2026-02-10;100.00\nC1;F-1;2026-02-11;100.00\n";
  payments(rows);
  EXPECT_EQ(payments(rows + "C1;F-1;2026-02-12;100.00\n").counts.fresh, 1);
}

TEST_F(ImportPayments, OfOneReferenceMaySettleSeveralInvoices) {
  const std::string titles = "customer;invoice;date;amount;reference\n";
  const auto report = import(ImportKind::payments, titles + "C1;F-1;2026-02-10;100.00;V1\nC1;F-2;2026-02-10;50.00;V1\n");
  EXPECT_EQ(report.counts.settled, 2);
  EXPECT_EQ(paymentsOf("C1").at(0).number, "V1");
}

TEST_F(ImportPayments, OfAKnownReferenceThatSayOtherwiseAreListed) {
  const std::string titles = "customer;invoice;date;amount;reference\n";
  import(ImportKind::payments, titles + "C1;F-1;2026-02-10;40.00;V1\n");
  const Digest before = hash();
  const auto report = import(ImportKind::payments, titles + "C1;F-1;2026-02-10;45.00;V1\n");
  EXPECT_EQ(report.counts.changed, 1);
  EXPECT_THAT(report.changes,
              ElementsAre(Problem{"file.csv", 2, 4, ProblemReason::differsFromLedger, {"V1", "amount", "40.00", "45.00"}}));
  EXPECT_EQ(hash(), before);
  // Another day and another amount: the word is not a number of its own.
  EXPECT_EQ(import(ImportKind::payments, titles + "C1;F-1;2026-02-17;45.00;V1\n").counts.fresh, 1);
}

TEST_F(ImportPayments, FindTheirCustomerByTheInvoice) {
  EXPECT_EQ(import(ImportKind::payments, "invoice;date;amount\nF-3;2026-02-10;70.00\n").counts.settled, 1);
  EXPECT_EQ(openOf("F-3"), 0);
}

TEST_F(ImportPayments, BelowZeroRefundTheCreditNoteThatTheyName) {
  payments("C1;A-1;2026-02-05;-20.00\nC1;A-1;2026-02-06;-15.00\n");
  EXPECT_EQ(openOf("A-1"), 0);
  EXPECT_EQ(settledOf("A-1"), day("2026-02-06"));
  const auto refunds = paymentsOf("C1");
  ASSERT_THAT(refunds, SizeIs(2));
  EXPECT_EQ(refunds[0].kind, ItemKind::refund);
  EXPECT_EQ(refunds[0].side, Side::debit);
  EXPECT_EQ(refunds[0].settledOn, day("2026-02-05"));
  EXPECT_EQ(leftOf(refunds[1]), 500);
  EXPECT_EQ(balance(), 10000 + 5000 + 7000 - 3000 + 3500);
  EXPECT_TRUE(isEverySettledDayRight());
  EXPECT_EQ(payments("C1;A-1;2026-02-06;-15.00\nC1;A-1;2026-02-05;-20.00\nC1;A-1;2026-02-06;-15.00\n").counts.fresh, 1);
}

TEST_F(ImportPayments, BelowZeroWithoutADocumentGiveBackTheOldestUnappliedPayments) {
  payments("C1;;2026-02-01;10.00\n");
  const auto report = payments("C1;;2026-02-05;20.00\nC1;;2026-02-10;-25.00\nC1;;2026-02-11;8.00\n");
  EXPECT_EQ(report.counts.fresh, 3);
  const auto made = paymentsOf("C1");
  std::vector<std::int64_t> left;
  for (const auto& item : made) left.push_back(leftOf(item));
  EXPECT_THAT(left, ElementsAre(0, 500, 0, 800));
  EXPECT_EQ(made[0].settledOn, day("2026-02-10"));
  EXPECT_TRUE(isEverySettledDayRight());
}

TEST_F(ImportPayments, BelowZeroForAnInvoiceGiveBackWhatWasPaidTooMuchOnIt) {
  payments("C1;;2026-02-01;10.00\nC1;F-1;2026-02-02;110.00\nC1;F-1;2026-02-10;-10.00\n");
  const auto made = paymentsOf("C1");
  EXPECT_EQ(leftOf(made[0]), 1000);
  EXPECT_EQ(leftOf(made[1]), 0);
  EXPECT_EQ(leftOf(made[2]), 0);
  EXPECT_EQ(openOf("F-1"), 0);
  EXPECT_TRUE(isEverySettledDayRight());
}

TEST_F(ImportPayments, OfTheRestAfterEarlierOnesSettleForGood) {
  payments("C1;F-1;2026-02-10;60.00\n");
  payments("C1;F-1;2026-02-08;40.00\n");
  EXPECT_EQ(settledOf("F-1"), day("2026-02-10"));
  EXPECT_TRUE(isEverySettledDayRight());
}

TEST_F(ImportPayments, AreWithdrawnWhole) {
  payments("C1;F-1;2026-02-10;60.00\n");
  const Digest before = hash();
  const auto report = payments("C1;F-1;2026-02-11;40.00\nC1;A-1;2026-02-12;-5.00\nC2;F-3;2026-02-13;70.00\n");
  ASSERT_TRUE(withdrawImport(session, report.import));
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(openOf("F-1"), 4000);
}

TEST_F(ImportPayments, KeepTheirInvoicesFromBeingWithdrawn) {
  const auto imports = ImportStore(session.database()).all();
  payments("C1;F-1;2026-02-10;60.00\n");
  EXPECT_EQ(withdrawImport(session, imports.back().id).refusal().reason, RefusalReason::undoBlocked);
}

TEST_F(ImportPayments, SayUpToWhenPaymentsAreKnown) {
  ImportStore imports(session.database());
  const std::string rows = "C1;F-1;2026-02-10;60.00\n";
  EXPECT_EQ(payments(rows).paymentsUpTo, day("2026-03-09"));
  EXPECT_EQ(imports.paymentsUpTo(), day("2026-03-09")) << "what is paid on the day of the import stands in the next file";
  today = day("2026-03-11");
  // The same file is as old as it was; another one without a new row is news; one without rows is news every day.
  EXPECT_EQ(payments(rows).end, ImportEnd::nothingNew);
  EXPECT_EQ(imports.paymentsUpTo(), day("2026-03-09"));
  EXPECT_EQ(payments(rows + "\n").end, ImportEnd::imported);
  EXPECT_EQ(imports.paymentsUpTo(), day("2026-03-10"));
  today = day("2026-03-12");
  EXPECT_EQ(payments("").end, ImportEnd::imported);
  EXPECT_EQ(payments("").end, ImportEnd::nothingNew);
  today = day("2026-03-13");
  EXPECT_EQ(payments("").end, ImportEnd::imported);
  EXPECT_EQ(imports.paymentsUpTo(), day("2026-03-12"));
}

TEST_F(ImportPayments, OfTheDayOfTheImportAreKnownUpToThatDayAndLaterOnesNoFurther) {
  ImportStore imports(session.database());
  EXPECT_EQ(payments("C1;F-1;2026-03-10;60.00\n").paymentsUpTo, today);
  EXPECT_EQ(imports.paymentsUpTo(), today);
  EXPECT_EQ(payments("C1;F-1;2026-03-10;60.00\nC1;F-1;2026-03-12;1.00\n").paymentsUpTo, today);
  today = day("2026-03-11");
  EXPECT_EQ(payments("C1;F-1;2026-03-10;60.00\nC1;F-2;2026-03-09;1.00\n").paymentsUpTo, day("2026-03-10"));
}

TEST_F(ImportPayments, AreKnownUpToTheDayThatAPersonStates) {
  ImportStore imports(session.database());
  const auto stated = [&](const char* iso, const std::string& rows) {
    auto asked = request(ImportKind::payments, "customer;invoice;date;amount\n" + rows);
    asked.paymentsUpTo = day(iso);
    return importFile(session, asked);
  };
  const std::string rows = "C1;F-1;2026-02-10;60.00\n";
  EXPECT_EQ(stated("2026-03-11", rows).refusal, (Refusal{RefusalReason::dateInTheFuture, {"2026-03-11"}}));
  EXPECT_EQ(imports.paymentsUpTo(), std::nullopt);
  EXPECT_EQ(stated("2026-02-27", rows).end, ImportEnd::imported);
  EXPECT_EQ(imports.paymentsUpTo(), day("2026-02-27"));
  EXPECT_EQ(stated("2026-03-10", rows).end, ImportEnd::imported) << "the same file, but somebody knows more of it";
  EXPECT_EQ(imports.paymentsUpTo(), today);
  EXPECT_EQ(stated("2026-03-05", rows).end, ImportEnd::nothingNew);
}

}  // namespace
}  // namespace relance
