// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "actions/import_fixture.h"
#include "storage/stores/contact_store.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ImportParties : public ImportFixture {
 protected:
  Customer customer(const std::string& code) { return *CustomerStore(session.database()).findByCode(code); }
};

TEST_F(ImportParties, MakeCustomersWithTheirOtherCodes) {
  const auto report =
      import(ImportKind::customers, "id,code,name,zip,terms_days,dun_block\n1,C1,Alpha,31000,30,0\n2,C2,Beta,,,1\n");
  EXPECT_EQ(report.counts.customersMade, 2);
  EXPECT_EQ(customer("1").code, "C1");
  EXPECT_EQ(customer("C1").address.postalCode, "31000");
  EXPECT_EQ(customer("C1").termsDays, 30);
  EXPECT_FALSE(customer("C1").byHand);
  EXPECT_TRUE(customer("2").byHand);
  EXPECT_THAT(report.notes, IsEmpty());
  EXPECT_EQ(import(ImportKind::invoices, "number,customer_id,issue_date,amount\nF-1,2,2026-01-15,10\n").counts.fresh, 1);
  EXPECT_THAT(itemsOf("C2"), SizeIs(1));
}

TEST_F(ImportParties, StoreNoOtherCodesWhereOneNamesSomebodyElse) {
  const auto report = import(ImportKind::customers, "id,code,name\n1,2,Alpha\n2,3,Beta\n");
  EXPECT_EQ(report.counts.fresh, 2);
  EXPECT_EQ(customer("2").name, "Alpha");
  EXPECT_EQ(CustomerStore(session.database()).idOfCode("1"), std::nullopt);
  EXPECT_THAT(report.notes, ElementsAre(ImportNote{ProblemReason::otherCodesLeftOut, {"2"}, 0, 1}));
}

TEST_F(ImportParties, AreKnownTheSecondTimeByAnyCode) {
  const std::string text = "id,code,name\n17,C1,Alpha\n18,C2,Beta\n";
  import(ImportKind::customers, text);
  const Digest before = hash();
  EXPECT_EQ(import(ImportKind::customers, text).end, ImportEnd::nothingNew);
  EXPECT_EQ(import(ImportKind::customers, "code,name\n18,Beta\n").counts.known, 1);
  EXPECT_EQ(hash(), before);
  EXPECT_EQ(customers("C2;Beta\nC3;Gamma\n").counts.fresh, 1);
}

TEST_F(ImportParties, ThatSayOtherwiseAreListedAndLeftAlone) {
  import(ImportKind::customers, "code;name;city;terms;plafond\nC1;Alpha;Lyon;30;100\n");
  const Digest before = hash();
  const auto report = import(ImportKind::customers, "code;name;city;terms;plafond\nC1;Alpha;Lille;;250\n");
  EXPECT_EQ(report.end, ImportEnd::nothingNew);
  EXPECT_EQ(report.counts.changed, 1);
  EXPECT_THAT(
      report.changes,
      ElementsAre(Problem{"file.csv", 2, 3, ProblemReason::differsFromLedger, {"C1", "city", "Lyon", "Lille"}},
                  Problem{"file.csv", 2, 5, ProblemReason::differsFromLedger, {"C1", "creditLimit", "100.00", "250.00"}}));
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportParties, NamedTwiceAreAProblem) {
  const auto report = customers("C1;Alpha\nC2;Beta\nC1;Alpha\n");
  EXPECT_EQ(report.problems, (std::vector{Problem{"file.csv", 4, 1, ProblemReason::duplicateCode, {"C1", "2"}}}));
  EXPECT_THAT(CustomerStore(session.database()).all(), IsEmpty());
}

TEST_F(ImportParties, MayBelongToOneThatStandsFurtherDown) {
  import(ImportKind::customers, "code;name;groupe;payeur\nC1;Alpha;G;P\nG;Groupe;;\nP;Payeur;;P\n");
  EXPECT_EQ(customer("C1").parent, customer("G").id);
  EXPECT_EQ(customer("C1").payer, customer("P").id);
  EXPECT_FALSE(customer("P").payer);
  const auto report = import(ImportKind::customers, "code;name;payeur\nC9;Neuf;X\nC8;Huit;P\n");
  EXPECT_EQ(report.problems, (std::vector{Problem{"file.csv", 2, 3, ProblemReason::unknownCustomer, {"X"}}}));
}

TEST_F(ImportParties, AreNotPaidForByOneForWhomAnotherPays) {
  const auto problem = [](std::int64_t line, const char* payer) {
    return Problem{"file.csv", line, 3, ProblemReason::badValue, {"payer", payer, "payerHasPayer"}};
  };
  auto report = import(ImportKind::customers, "code;name;payeur\nA1;Alpha;B1\nB1;Beta;G1\nG1;Groupe;\n");
  EXPECT_EQ(report.problems, std::vector{problem(2, "B1")});
  report = import(ImportKind::customers, "code;name;payeur\nA1;Alpha;B1\nB1;Beta;A1\n");
  EXPECT_EQ(report.problems, (std::vector{problem(2, "B1"), problem(3, "A1")})) << "a circle";
  EXPECT_THAT(CustomerStore(session.database()).all(), IsEmpty());
  import(ImportKind::customers, "code;name;payeur\nB1;Beta;G1\nG1;Groupe;\n");
  report = import(ImportKind::customers, "code;name;payeur\nA1;Alpha;B1\n");
  EXPECT_EQ(report.problems, std::vector{problem(2, "B1")}) << "of the ledger";
}

TEST_F(ImportParties, SpeakTheLanguageOfTheirCountry) {
  import(ImportKind::customers, "code;name;pays;langue\nC1;A;Allemagne;\nC2;B;BE;nl\nC3;C;;\n");
  EXPECT_EQ(customer("C1").language, "de");
  EXPECT_EQ(customer("C2").language, "nl");
  EXPECT_EQ(customer("C3").country, "FR");
}

TEST_F(ImportParties, AreWithdrawnWhole) {
  const Digest before = hash();
  const auto report = import(ImportKind::customers, "id,code,name,tags\n1,C1,Alpha,\"x,y\"\n2,C2,Beta,\n");
  ASSERT_TRUE(withdrawImport(session, report.import));
  EXPECT_EQ(hash(), before);
}

TEST_F(ImportParties, MakeContactsInTheirOrder) {
  customers();
  const auto report = import(ImportKind::contacts,
                             "Code "
                             "client;Nom;Prénom;Fonction;Email\nC1;Dupond;Anne;Comptable;anne@x.example\nC1;Petit;Luc;;\nC1;"
                             "DUPOND;ANNE;;\nC2;Roux;;;\n");
  EXPECT_EQ(report.counts.fresh, 3);
  EXPECT_EQ(report.counts.known, 1);
  const auto contacts = ContactStore(session.database()).ofCustomer(customer("C1").id);
  ASSERT_THAT(contacts, SizeIs(2));
  EXPECT_EQ(contacts[0].name, "Anne Dupond");
  EXPECT_EQ(contacts[0].role, ContactRole::accounting);
  EXPECT_EQ(contacts[1].position, 1);
}

TEST_F(ImportParties, KnowAContactByNameAndListWhatDiffers) {
  customers();
  const auto first = import(ImportKind::contacts, "client;nom;email;tel\nC1;Anne;a@x.example;01\n");
  const Digest before = hash();
  const auto report = import(ImportKind::contacts, "client;nom;email;tel\nC1;ANNE;b@x.example;\nC7;Luc;;\n");
  EXPECT_THAT(reasons(report.problems), ElementsAre(ProblemReason::unknownCustomer));
  EXPECT_THAT(
      report.changes,
      ElementsAre(Problem{"file.csv", 2, 3, ProblemReason::differsFromLedger, {"ANNE", "email", "a@x.example", "b@x.example"}}));
  EXPECT_EQ(hash(), before);
  ASSERT_TRUE(withdrawImport(session, first.import));
  EXPECT_THAT(ContactStore(session.database()).ofCustomer(customer("C1").id), IsEmpty());
}

}  // namespace
}  // namespace relance
