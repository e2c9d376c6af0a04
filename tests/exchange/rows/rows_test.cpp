// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/csv/read_file.h"
#include "exchange/rows/contact_rows.h"
#include "exchange/rows/customer_rows.h"
#include "exchange/rows/invoice_rows.h"
#include "exchange/rows/payment_rows.h"

namespace relance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<CustomerRow> customers(FileAsRead& file) { return rowsOf(file, readCustomerRow); }

TEST(CustomerRows, TakeWhatTheFileSays) {
  auto file = readBytes(
      "id,code,name,type,street,zip,city,country,lang,email,terms_days,dun_block,plafond,tags,payer\n"
      "17,C1,\"Été\n& Fils\",particulier,Rue A 1,31000,Toulouse,France,fr,compta@ete.example,45 jours fin de mois,1,1500.00,\"b, "
      "a,b\",C9\n");
  const auto rows = customers(file);
  ASSERT_TRUE(file.problems.isEmpty());
  ASSERT_EQ(rows.size(), 1U);
  const Customer& customer = rows[0].customer;
  EXPECT_EQ(rows[0].line, 2);
  EXPECT_EQ(rows[0].alias, "17");
  EXPECT_EQ(rows[0].payerCode, "C9");
  EXPECT_EQ(customer.code, "C1");
  EXPECT_EQ(customer.name, "Été & Fils");
  EXPECT_EQ(customer.kind, CustomerKind::consumer);
  EXPECT_EQ(customer.address, (PostalAddress{"Rue A 1", "", "31000", "Toulouse"}));
  EXPECT_EQ(customer.country, "FR");
  EXPECT_EQ(customer.email, "compta@ete.example");
  EXPECT_EQ(customer.termsDays, 45);
  EXPECT_EQ(customer.termsRule, TermsRule::thenMonthEnd);
  EXPECT_TRUE(customer.byHand);
  EXPECT_EQ(customer.creditLimitMinor, 150000);
  EXPECT_THAT(customer.tags, ElementsAre("a", "b"));
  EXPECT_THAT(file.notes.kept(), IsEmpty());
}

TEST(CustomerRows, AssumeWhatCannotDoHarmAndSaySo) {
  auto file = readBytes(
      "code;nom;pays;langue;mail;mode de paiement\nC1;A;391;klingon;personne;troc\nC2;B;391;;;\nC3;C;UK;;x@y.example;virement\n");
  const auto rows = customers(file);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_TRUE(file.problems.isEmpty());
  EXPECT_EQ(rows[0].customer.country, "FR");
  EXPECT_EQ(rows[0].customer.language, "fr");
  EXPECT_EQ(rows[0].customer.email, "");
  EXPECT_EQ(rows[0].customer.means, MeansOfPayment::transfer);
  EXPECT_EQ(rows[2].customer.country, "GB");
  EXPECT_EQ(rows[2].customer.language, "en");
  EXPECT_THAT(file.notes.kept(), ElementsAre(ImportNote{ProblemReason::countryAssumed, {"391", "FR"}, 2, 2},
                                             ImportNote{ProblemReason::languageAssumed, {"klingon", "fr"}, 2, 1},
                                             ImportNote{ProblemReason::badEmail, {"personne"}, 2, 1},
                                             ImportNote{ProblemReason::badValue, {"means", "troc"}, 2, 1}));
}

TEST(CustomerRows, RefuseWhatCouldDoHarm) {
  auto file = readBytes(
      "code;nom;type;délai;horsrelance;plafond\n;A;;;;\nC2;;;;;\nC3;C;martien;;;\nC4;D;;400;;\nC5;E;;;peut-être;\nC6;F;;;;-1\n" +
      ("C7;" + std::string(600, 'x') + ";;;;\n"));
  EXPECT_THAT(customers(file), IsEmpty());
  EXPECT_THAT(file.reasons(), ElementsAre(ProblemReason::valueMissing, ProblemReason::valueMissing, ProblemReason::badKind,
                                          ProblemReason::badNumber, ProblemReason::badValue, ProblemReason::badAmount,
                                          ProblemReason::textTooLong));
}

TEST(ContactRows, JoinFirstAndLastNames) {
  auto file = readBytes(
      "Code "
      "client;Nom;Prénom;Fonction;Email;Tél.\nC1;Dupond;Anne;Comptable;anne@x.example;0102030405\nC1;Durand;;Astronaute;;\n");
  const auto rows = rowsOf(file, readContactRow);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].customer, "C1");
  EXPECT_EQ(rows[0].contact.name, "Anne Dupond");
  EXPECT_EQ(rows[0].contact.role, ContactRole::accounting);
  EXPECT_EQ(rows[0].contact.email, "anne@x.example");
  EXPECT_EQ(rows[0].contact.phone, "0102030405");
  EXPECT_EQ(rows[1].contact.role, ContactRole::other);
}

struct Document {
  const char* row;
  ItemKind kind;
  Side side;
};

TEST(InvoiceRows, TellInvoicesFromCreditNotes) {
  const std::vector<Document> documents{
      {"Facture;100", ItemKind::invoice, Side::debit},
      {";100", ItemKind::invoice, Side::debit},
      {"Facture;-100", ItemKind::creditNote, Side::credit},
      {"Avoir;100", ItemKind::creditNote, Side::credit},
      {"Avoir;-100", ItemKind::creditNote, Side::credit},
      {"381;100", ItemKind::creditNote, Side::credit},
      {"380;100", ItemKind::invoice, Side::debit},
      {"CRN;-100", ItemKind::creditNote, Side::credit},
      {"Gutschrift;100", ItemKind::creditNote, Side::credit},
      {"À nouveau;100", ItemKind::opening, Side::debit},
      {"À nouveau;-100", ItemKind::opening, Side::credit},
  };
  for (const auto& document : documents) {
    auto file = readBytes(std::string{"number;customer;date;type;amount\n1;C1;2026-01-15;"} + document.row + "\n");
    const auto rows = rowsOf(file, readInvoiceRow);
    ASSERT_EQ(rows.size(), 1U) << document.row;
    EXPECT_EQ(rows[0].kind, document.kind) << document.row;
    EXPECT_EQ(rows[0].side, document.side) << document.row;
    EXPECT_EQ(rows[0].amount.minor, 10000) << document.row;
  }
}

TEST(InvoiceRows, LeaveOutWhatOwesNothing) {
  auto file =
      readBytes("number;customer;date;amount\n1;C1;2026-01-15;0,00\n2;C1;2026-01-15;1,00\n", requestFor(ImportKind::invoices));
  EXPECT_EQ(rowsOf(file, readInvoiceRow).size(), 1U);
  EXPECT_TRUE(file.problems.isEmpty());
  EXPECT_THAT(file.notes.kept(), ElementsAre(ImportNote{ProblemReason::amountZero, {}, 2, 1}));
}

TEST(InvoiceRows, ReadEachCurrencyWithItsOwnDecimals) {
  auto file = readBytes(
      "number;customer;date;amount;currency\n1;C1;2026-01-15;1.500;KWD\n2;C1;2026-01-15;15.50;chf\n3;C1;2026-01-15;1500;JPY\n4;"
      "C1;2026-01-15;1.50;Taler\n5;C1;2026-01-15;1.50;Euros\n",
      requestFor(ImportKind::invoices));
  const auto rows = rowsOf(file, readInvoiceRow);
  ASSERT_EQ(rows.size(), 4U);
  EXPECT_EQ(rows[0].amount, (Money{1500, *parseCurrency("KWD")}));
  EXPECT_EQ(rows[1].amount, (Money{1550, *parseCurrency("CHF")}));
  EXPECT_EQ(rows[2].amount, (Money{1500, *parseCurrency("JPY")}));
  EXPECT_EQ(rows[3].amount, (Money{150, {}}));
  EXPECT_THAT(file.reasons(), ElementsAre(ProblemReason::badCurrency));
}

TEST(SettledRows, MayStillBeOpen) {
  auto file = readBytes(
      "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\nA,1,1/2/2013,2/14/2013,55.94,1/15/2013\nA,2,1/20/"
      "2013,2/19/2013,10,\n");
  const auto rows = rowsOf(file, readSettledRow);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].settled, parseIsoDate("2013-01-15"));
  EXPECT_EQ(rows[0].invoice.due, parseIsoDate("2013-02-14"));
  EXPECT_EQ(rows[1].settled, std::nullopt);
}

TEST(PaymentRows, NameTheirInvoiceTheirCustomerOrBoth) {
  auto file = readBytes(
      "customer;invoice;date;amount;reference\nC1;F-1;15/01/2026;10,00;V1\n;F-2;15/01/2026;-5,00;\nC1;;15/01/2026;1,00;\n;;15/01/"
      "2026;1,00;\n");
  const auto rows = rowsOf(file, readPaymentRow);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].reference, "V1");
  EXPECT_EQ(rows[1].amount.minor, -500);
  EXPECT_EQ(rows[2].invoice, "");
  EXPECT_THAT(file.reasons(), ElementsAre(ProblemReason::valueMissing));
}

}  // namespace
}  // namespace relance
