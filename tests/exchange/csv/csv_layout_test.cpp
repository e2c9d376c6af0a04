// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relance {
namespace {

struct Kind {
  const char* fileName;
  const char* text;
  std::optional<ImportKind> kind;
};

TEST(Layout, TellsTheKindOfFileByItsTitles) {
  const std::vector<Kind> files{
      {"a.csv", "id,code,name,street,zip,city,country,lang,email,terms_days,dun_block\n", ImportKind::customers},
      {"a.csv", "number,customer_id,kind,issue_date,due_date,currency,amount_cents,disputed,level,last_reminder\n",
       ImportKind::invoices},
      {"payments.csv", "id,customer_id,invoice,date,currency,amount_cents\n", ImportKind::payments},
      {"a.csv", "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n",
       ImportKind::settled},
      {"a.csv", "Code client;Nom;Prénom;Fonction;E-mail\n", ImportKind::contacts},
      {"a.csv", "Code client;Raison sociale;Adresse;CP;Ville;SIREN\n", ImportKind::customers},
      {"a.csv", "Kundennummer;Firma;Straße;PLZ;Ort;Land\n", ImportKind::customers},
      {"a.csv", "Client;Date règlement;Montant;Référence;Libellé\n", ImportKind::payments},
      {"Zahlungen.csv", "Kunde;Rechnung;Datum;Betrag\n", ImportKind::payments},
      {"Rechnungen.csv", "Kunde;Rechnung;Datum;Betrag\n", ImportKind::invoices},
      {"a.csv", "Kunde;Rechnung;Datum;Betrag\n", std::nullopt},
      {"a.csv", "un;deux;trois\n", std::nullopt},
  };
  for (const auto& file : files) {
    const auto layout = findLayout(file.text, true, "UTF-8", {std::nullopt, {}, file.fileName});
    ASSERT_EQ(layout.isDone(), file.kind.has_value()) << file.text;
    if (layout) {
      EXPECT_EQ(layout->mapping.kind, *file.kind) << file.text;
    }
    if (!layout) {
      EXPECT_EQ(layout.refusal().reason, RefusalReason::unrecognisedFile) << file.text;
    }
  }
}

TEST(Layout, IsNotLedAstrayByDecimalCommas) {
  std::string text = "numéro;client;date;montant\n";
  for (int i = 0; i < 50; ++i) text += "F-" + std::to_string(i) + ";C1;15/01/2026;1,50\n";
  text += "F-x;C1\n";
  const auto layout = findLayout(text, true, "UTF-8", {ImportKind::invoices, {}, ""});
  ASSERT_TRUE(layout);
  EXPECT_EQ(layout->separator, ';');
  EXPECT_EQ(layout->headerLine, 1);
}

TEST(Layout, NamesTheColumnThatIsMissing) {
  const auto missing = [](ImportKind kind, const char* text, std::vector<HandMapping> byHand = {}) {
    return findLayout(text, true, "UTF-8", {kind, std::move(byHand), ""}).refusal();
  };
  EXPECT_EQ(missing(ImportKind::invoices, "number;customer;date\n"), (Refusal{RefusalReason::missingColumn, {"amount"}}));
  EXPECT_EQ(missing(ImportKind::payments, "date;amount\n"), (Refusal{RefusalReason::missingColumn, {"customer"}}));
  EXPECT_EQ(missing(ImportKind::customers, "code;ville\n"), (Refusal{RefusalReason::missingColumn, {"name"}}));
  EXPECT_EQ(missing(ImportKind::invoices, "number;customer;date;x\n", {{"amount", "y"}}),
            (Refusal{RefusalReason::unknownColumn, {"y"}}));
  EXPECT_EQ(missing(ImportKind::invoices, "number;customer;date;x\n", {{"amount", "5"}}),
            (Refusal{RefusalReason::unknownColumn, {"5"}}));
  EXPECT_EQ(missing(ImportKind::invoices, "number;customer;date;x\n", {{"colour", "x"}}),
            (Refusal{RefusalReason::unknownField, {"colour"}}));
}

TEST(Layout, TakesWhatAPersonSaysBeforeTheTitles) {
  const std::vector<HandMapping> byHand{{"montant", "Solde dû"}, {"DUE", "3"}, {"label", ""}};
  const auto layout =
      findLayout("Total;Solde dû;Le;N° pièce;Client;Date;Libellé\n", true, "UTF-8", {ImportKind::invoices, byHand, ""});
  ASSERT_TRUE(layout);
  const ColumnMapping& mapping = layout->mapping;
  EXPECT_EQ(mapping.find(ImportField::amount)->column, 2U);
  EXPECT_EQ(mapping.find(ImportField::due)->column, 3U);
  EXPECT_EQ(mapping.find(ImportField::number)->column, 4U);
  EXPECT_FALSE(mapping.has(ImportField::label));
  EXPECT_THAT(mapping.ignored, testing::ElementsAre("Total", "Libellé"));
}

}  // namespace
}  // namespace relance
