// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "actions/import_fixture.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class ImportSettled : public ImportFixture {
 protected:
  const std::string titles = "countryCode,customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n";

  ImportReport settled(const std::string& rows) { return import(ImportKind::settled, titles + rows); }
};

TEST_F(ImportSettled, MakeInvoicesTheirPaymentsAndTheirCustomers) {
  const auto report =
      settled("391,0379-NEVHP,0000611365,1/2/2013,2/1/2013,55.94,No,1/15/2013\n391,0379-NEVHP,7,1/20/2013,2/19/2013,10.00,No,\n");
  ASSERT_EQ(report.end, ImportEnd::imported);
  EXPECT_EQ(report.counts, (ImportCounts{2, 2, 0, 0, 0, 1, 3, 1, 1}));
  EXPECT_EQ(report.totals.at(Currency{}), 6594);
  const auto customer = CustomerStore(session.database()).findByCode("0379-NEVHP");
  ASSERT_TRUE(customer);
  EXPECT_EQ(customer->name, "0379-NEVHP");
  EXPECT_EQ(customer->country, "FR");
  EXPECT_EQ(settledOf("0000611365"), day("2013-01-15"));
  EXPECT_EQ(openOf("7"), 1000);
  EXPECT_EQ(balance(), 1000);
  EXPECT_TRUE(isEverySettledDayRight());
  EXPECT_THAT(report.notes, ElementsAre(ImportNote{ProblemReason::countryAssumed, {"391", "FR"}, 2, 1},
                                        ImportNote{ProblemReason::customerAssumed, {"0379-NEVHP"}, 2, 1}));
  EXPECT_EQ(ImportStore(session.database()).paymentsUpTo(), day("2026-03-09"));
  settled("391,0379-NEVHP,8,2/20/2026,3/22/2026,10.00,No,3/10/2026\n391,0379-NEVHP,9,1/20/2026,2/19/2026,10.00,No,2/25/2026\n");
  EXPECT_EQ(ImportStore(session.database()).paymentsUpTo(), today);
}

TEST_F(ImportSettled, SettleWhatIsKnownAndOpen) {
  customers("A;Alpha\n");
  invoices("1;A;2026-01-15;2026-02-14;100.00\n2;A;2026-01-15;2026-02-14;50.00\n");
  payments("A;1;2026-01-20;30.00\n");
  const Digest before = hash();
  const auto report = settled(",A,1,1/15/2026,2/14/2026,100.00,,2/16/2026\n,A,2,1/15/2026,2/14/2026,50.00,,2/10/2026\n");
  EXPECT_EQ(report.counts.settled, 2);
  EXPECT_EQ(report.counts.customersMade, 0);
  EXPECT_EQ(settledOf("1"), day("2026-02-16"));
  EXPECT_EQ(settledOf("2"), day("2026-02-10"));
  EXPECT_EQ(balance(), 0);
  EXPECT_TRUE(isEverySettledDayRight());
  ASSERT_TRUE(withdrawImport(session, report.import));
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportSettled, AddNothingTheSecondTime) {
  const std::string rows = ",A,1,1/15/2026,2/14/2026,100.00,,2/16/2026\n,A,C1,1/16/2026,1/16/2026,-30.00,,2/16/2026\n";
  settled(rows);
  EXPECT_EQ(balance(), 0);
  EXPECT_THAT(itemsOf("A"), SizeIs(4));
  const Digest before = hash();
  const auto again = settled(rows);
  EXPECT_EQ(again.end, ImportEnd::nothingNew);
  EXPECT_EQ(again.counts.known, 2);
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportSettled, AreWithdrawnWithTheCustomersTheyMade) {
  const Digest before = hash();
  const auto report = settled(",A,1,1/15/2026,2/14/2026,100.00,,2/16/2026\n,B,C1,1/16/2026,1/16/2026,30.00,,\n");
  ASSERT_TRUE(withdrawImport(session, report.import));
  EXPECT_EQ(hash(), before);
}

}  // namespace
}  // namespace relance
