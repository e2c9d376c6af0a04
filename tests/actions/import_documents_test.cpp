// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "actions/import_fixture.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ImportDocuments : public ImportFixture {
 protected:
  ImportDocuments() { customers(); }
};

TEST_F(ImportDocuments, MakeItemsThatSayWhatTheFileSays) {
  const auto report =
      import(ImportKind::invoices,
             "N° facture;Code client;Date facture;Échéance;Montant TTC;Devise;Commande;BL;Libellé;Mode de règlement\n"
             "F-1;C1;15/01/2026;14/02/2026;1 234,56;CHF;PO 7;BL 8;\"Écrans\nlot 2\";prélèvement\n");
  ASSERT_EQ(report.end, ImportEnd::imported);
  EXPECT_EQ(report.counts, (ImportCounts{1, 1, 0, 0, 0, 0, 1, 0, 0}));
  const auto items = itemsOf("C1");
  ASSERT_THAT(items, SizeIs(1));
  Item expected;
  expected.id = items[0].id;
  expected.customer = items[0].customer;
  expected.number = "F-1";
  expected.amount = {123456, *parseCurrency("CHF")};
  expected.issued = day("2026-01-15");
  expected.due = day("2026-02-14");
  expected.recorded = today;
  expected.orderReference = "PO 7";
  expected.deliveryReference = "BL 8";
  expected.label = "Écrans lot 2";
  expected.means = MeansOfPayment::directDebit;
  expected.import = report.import;
  EXPECT_EQ(items[0], expected);
}

TEST_F(ImportDocuments, StandOnTheirSideWhateverSaysSo) {
  const auto report = import(ImportKind::invoices,
                             "number;customer;type;issued;amount\nF-1;C1;INV;2026-01-15;100\nA-1;C1;INV;2026-01-16;-30\n"
                             "A-2;C1;avoir;2026-01-17;20\nO-1;C1;À nouveau;2026-01-01;7\n");
  EXPECT_EQ(report.totals.at(Currency{}), 5700);
  EXPECT_EQ(balance(), 5700);
  EXPECT_EQ(openOf("A-1"), 3000);
  EXPECT_EQ(openOf("A-2"), 2000);
}

TEST_F(ImportDocuments, FallDueByTheTermsOfTheirCustomerIfTheyDoNotSay) {
  import(ImportKind::customers, "code;name;terms\nC3;Gamma;30 jours fin de mois\n");
  const auto report = invoices("F-1;C3;2026-01-15;;1.00\nF-2;C1;2026-01-15;;1.00\nF-3;C3;2026-01-16;;1.00\n");
  EXPECT_EQ(itemsOf("C3")[0].due, day("2026-02-28"));
  EXPECT_EQ(itemsOf("C1")[0].due, day("2026-01-15"));
  EXPECT_THAT(report.notes, ElementsAre(ImportNote{ProblemReason::dueAssumed, {"30"}, 2, 2},
                                        ImportNote{ProblemReason::dueAssumed, {""}, 3, 1}));
}

TEST_F(ImportDocuments, AreKnownTheSecondTime) {
  const std::string rows = "F-1;C1;2026-01-15;2026-02-14;100.00\nF-2;C2;2026-01-15;2026-02-14;50.00\n";
  EXPECT_EQ(invoices(rows).counts.fresh, 2);
  const Digest before = hash();
  const auto sequence = session.sequence();
  const auto again = invoices(rows);
  EXPECT_EQ(again.end, ImportEnd::nothingNew);
  EXPECT_EQ(again.firstImportedOn, today);
  EXPECT_EQ(again.counts, (ImportCounts{2, 0, 2, 0, 0, 0, 0, 0, 0}));
  EXPECT_EQ(again.totals.at(Currency{}), 15000);
  const auto reordered = invoices("F-2;C2;2026-01-15;2026-02-14;50.00\nF-1;C1;2026-01-15;2026-02-14;100.00\n");
  EXPECT_EQ(reordered.end, ImportEnd::nothingNew);
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(session.sequence(), sequence);
  const auto overlapping = invoices("F-2;C2;2026-01-15;2026-02-14;50.00\nF-3;C1;2026-01-20;2026-02-19;7.00\n");
  EXPECT_EQ(overlapping.counts.fresh, 1);
  EXPECT_EQ(overlapping.counts.known, 1);
  EXPECT_EQ(balance(), 15700);
}

TEST_F(ImportDocuments, OfTheSameNumberBelongToEachCustomer) {
  EXPECT_EQ(invoices("1;C1;2026-01-15;;100.00\n1;C2;2026-01-15;;50.00\n").counts.fresh, 2);
}

TEST_F(ImportDocuments, ThatSaySomethingElseAreListedAndLeftAlone) {
  invoices("F-1;C1;2026-01-15;2026-02-14;100.00\n");
  const Digest before = hash();
  const auto report = invoices("F-1;C1;2026-01-15;2026-03-14;120.00\n");
  EXPECT_EQ(report.end, ImportEnd::nothingNew);
  EXPECT_EQ(report.counts.changed, 1);
  EXPECT_THAT(report.changes,
              ElementsAre(Problem{"file.csv", 2, 4, ProblemReason::differsFromLedger, {"F-1", "due", "2026-02-14", "2026-03-14"}},
                          Problem{"file.csv", 2, 5, ProblemReason::differsFromLedger, {"F-1", "amount", "100.00", "120.00"}}));
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportDocuments, MayFallDueInInstalments) {
  invoices("F-1;C1;2026-01-15;2026-03-31;40.00\nF-1;C1;2026-01-15;2026-02-28;60.00\n");
  const auto items = itemsOf("C1");
  ASSERT_THAT(items, SizeIs(2));
  EXPECT_EQ(items[0].instalment, 1);
  EXPECT_EQ(items[0].amount.minor, 6000);
  EXPECT_EQ(items[1].instalment, 2);
  // A further one later, and those that are known in another order.
  const auto report =
      invoices("F-1;C1;2026-01-15;2026-04-30;10.00\nF-1;C1;2026-01-15;2026-03-31;40.00\nF-1;C1;2026-01-15;2026-02-28;60.00\n");
  EXPECT_EQ(report.counts.known, 2);
  EXPECT_EQ(report.counts.fresh, 1);
  EXPECT_EQ(itemsOf("C1").back().instalment, 3);
}

TEST_F(ImportDocuments, KeepTheInstalmentsThatTheyName) {
  const std::string titles = "number;instalment;customer;issued;due;amount\n";
  import(ImportKind::invoices, titles + "F-1;2;C1;2026-01-15;2026-02-14;40.00\nF-1;1;C1;2026-01-15;2026-02-14;60.00\n");
  EXPECT_THAT(itemsOf("C1"), SizeIs(2));
  const auto twice =
      import(ImportKind::invoices, titles + "F-2;1;C1;2026-01-15;2026-02-14;1\nF-2;1;C1;2026-01-15;2026-02-15;1\n");
  EXPECT_THAT(reasons(twice.problems), ElementsAre(ProblemReason::duplicateNumber));
}

TEST_F(ImportDocuments, LinkACreditNoteToTheInvoiceItCorrects) {
  const auto report =
      import(ImportKind::invoices,
             "number;customer;issued;amount;facture d'origine\nF-1;C1;2026-01-15;100;\nA-1;C1;2026-01-20;-30;F-1\n"
             "A-2;C1;2026-01-20;-5;F-9\n");
  const auto found = ItemStore(session.database()).findByNumber("A-1");
  EXPECT_EQ(found.at(0).linked, ItemStore(session.database()).findByNumber("F-1").at(0).id);
  EXPECT_FALSE(ItemStore(session.database()).findByNumber("A-2").at(0).linked);
  EXPECT_THAT(report.notes, testing::Contains(ImportNote{ProblemReason::unknownItem, {"F-9"}, 4, 1}));
  import(ImportKind::invoices, "number;customer;issued;amount;facture d'origine\nA-3;C1;2026-01-21;-30;F-1\n");
  EXPECT_EQ(ItemStore(session.database()).findByNumber("A-3").at(0).linked, found.at(0).linked);
}

TEST_F(ImportDocuments, AreWithdrawnWhole) {
  const Digest before = hash();
  const auto report = invoices("F-1;C1;2026-01-15;;100.00\nF-2;C2;2026-01-15;;50.00\n");
  EXPECT_NE(hash(), before);
  ASSERT_TRUE(withdrawImport(session, report.import));
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(invoices("F-1;C1;2026-01-15;;100.00\nF-2;C2;2026-01-15;;50.00\n").counts.fresh, 2);
}

TEST_F(ImportDocuments, TellHistoryWhomTheyTouched) {
  const auto report = invoices("F-1;C1;2026-01-15;;100.00\nF-2;C1;2026-01-15;;50.00\n");
  History history(session.database());
  const auto event = history.last();
  EXPECT_EQ(event->kind, EventKind::fileImported);
  EXPECT_THAT(history.subjectsOf(event->sequence), ElementsAre(*CustomerStore(session.database()).idOfCode("C1")));
  const auto record = ImportStore(session.database()).find(report.import);
  EXPECT_EQ(record->sequence, event->sequence);
  EXPECT_EQ(record->rowsRead, 2);
  EXPECT_EQ(record->fileName, "file.csv");
  EXPECT_EQ(record->paymentsUpTo, std::nullopt);
  EXPECT_THAT(verifyHistory(session.database()), IsEmpty());
}

TEST_F(ImportDocuments, AreTriedWithoutAnyTrace) {
  const Digest before = hash();
  auto dry = request(ImportKind::invoices, "number;customer;issued;amount\nF-1;C1;2026-01-15;100.00\n");
  dry.isDryRun = true;
  dry.saveProfileAs = "dry";
  const auto report = importFile(session, dry);
  EXPECT_EQ(report.end, ImportEnd::wouldImport);
  EXPECT_EQ(report.counts.fresh, 1);
  EXPECT_EQ(hash(), before);
}

struct Total {
  const char* expected;
  bool isRight;
};

TEST_F(ImportDocuments, MustMeetTheTotalThatIsGiven) {
  for (const auto& [expected, isRight] :
       {Total{"1234.56", true}, Total{"1 234,56", true}, Total{"1234.5", false}, Total{"x", false}}) {
    auto made =
        request(ImportKind::invoices, "number;customer;issued;amount\nF-1;C1;2026-01-15;1300.00\nA-1;C1;2026-01-15;-65.44\n");
    made.isDryRun = true;
    made.expectedTotal = expected;
    const auto report = importFile(session, made);
    EXPECT_EQ(report.isTotalAsExpected, isRight) << expected;
    EXPECT_EQ(report.refusal.has_value(), !isRight) << expected;
  }
  auto wrong = request(ImportKind::invoices, "number;customer;issued;amount\nF-1;C1;2026-01-15;1300.00\n");
  wrong.expectedTotal = "1300.01";
  const auto report = importFile(session, wrong);
  EXPECT_EQ(report.end, ImportEnd::stopped);
  EXPECT_EQ(report.refusal, (Refusal{RefusalReason::importTotalDiffers, {"1300.01", "1300.00"}}));
  EXPECT_EQ(balance(), 0);
}

TEST_F(ImportDocuments, ThatAreCancelledLeaveAllAsItWas) {
  std::string text = "number;customer;issued;amount\n";
  for (int i = 0; i < 30'000; ++i) text += "F-" + std::to_string(i) + ";C1;2026-01-15;1.00\n";
  const Digest before = hash();
  for (const ImportStage stage : {ImportStage::reading, ImportStage::checking, ImportStage::writing}) {
    bool wasAsked = false;
    const auto report = importFile(session, request(ImportKind::invoices, text), [&](const ImportProgress& progress) {
      wasAsked = wasAsked || progress.stage == stage;
      return progress.stage != stage;
    });
    EXPECT_TRUE(wasAsked);
    EXPECT_EQ(report.end, ImportEnd::cancelled);
    EXPECT_EQ(hash(), before);
  }
  EXPECT_EQ(import(ImportKind::invoices, text).counts.fresh, 30'000);
}

TEST_F(ImportDocuments, PlanAfreshIfTheLedgerChangesMeanwhile) {
  auto other = LedgerSession::open(folder / "a.relance", clock());
  bool hasMeddled = false;
  const auto report = importFile(
      session, request(ImportKind::invoices, "number;customer;issued;amount\nF-1;C1;2026-01-15;1.00\n"),
      [&](const ImportProgress& progress) {
        if (progress.stage == ImportStage::checking && !hasMeddled) {
          hasMeddled = true;
          const auto made = request(ImportKind::invoices, "number;customer;issued;amount\nF-1;C1;2026-01-15;1.00\n", "b.csv");
          EXPECT_EQ(importFile(other, made).end, ImportEnd::imported);
        }
        return true;
      });
  EXPECT_TRUE(hasMeddled);
  EXPECT_EQ(report.end, ImportEnd::nothingNew);
  EXPECT_EQ(report.counts.known, 1);
  EXPECT_THAT(itemsOf("C1"), SizeIs(1));
}

}  // namespace
}  // namespace relance
