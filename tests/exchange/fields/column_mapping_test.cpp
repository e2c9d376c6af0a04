// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fields/column_mapping.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "exchange/fields/header_names.h"
#include "exchange/fields/usual_titles.h"

namespace relance {
namespace {

using enum ImportField;

struct Title {
  ImportKind kind;
  const char* title;
  std::optional<ImportField> field;
};

TEST(Titles, AreUnderstoodInThreeLanguages) {
  const std::vector<Title> titles{
      {ImportKind::invoices, "N° pièce", number},          {ImportKind::invoices, "Nº FACTURE", number},
      {ImportKind::invoices, "invoiceNumber", number},     {ImportKind::invoices, "Rechnungs-Nr.", number},
      {ImportKind::invoices, "Montant TTC (EUR)", amount}, {ImportKind::invoices, "Montant TTC en €", amount},
      {ImportKind::invoices, "Amount EUR", amount},        {ImportKind::invoices, "amount_cents", amount},
      {ImportKind::invoices, "Bruttobetrag", amount},      {ImportKind::invoices, "Date d’émission", issued},
      {ImportKind::invoices, "DATE D'ÉCHÉANCE", due},      {ImportKind::invoices, "Fälligkeit", due},
      {ImportKind::invoices, "Couleur", std::nullopt},     {ImportKind::invoices, "", std::nullopt},
      {ImportKind::customers, "Raison sociale", name},     {ImportKind::customers, "PLZ", postalCode},
      {ImportKind::customers, "Straße", street},           {ImportKind::customers, "Délai (jours)", termsDays},
      {ImportKind::customers, "dun_block", byHand},        {ImportKind::contacts, "Ansprechpartner", name},
      {ImportKind::payments, "Verwendungszweck", text},    {ImportKind::payments, "Date de règlement", date},
      {ImportKind::settled, "SettledDate", settled},       {ImportKind::settled, "Date règlement", settled},
  };
  for (const auto& test : titles) {
    const auto matches = recogniseHeading(test.kind, test.title);
    ASSERT_EQ(!matches.empty(), test.field.has_value()) << test.title;
    if (test.field) {
      EXPECT_EQ(importFieldName(matches.front().field), importFieldName(*test.field)) << test.title;
    }
  }
}

TEST(Titles, SayWhetherAmountsAreMinorUnits) {
  EXPECT_TRUE(saysMinorUnits("amount_cents"));
  EXPECT_TRUE(saysMinorUnits("Montant (centimes)"));
  EXPECT_TRUE(saysMinorUnits("montant en centimes"));
  EXPECT_FALSE(saysMinorUnits("amount"));
  EXPECT_FALSE(saysMinorUnits("Centimes"));
}

TEST(Titles, OfEachFieldAreFoldedAndKnownOnlyOnce) {
  for (const ImportKind kind :
       {ImportKind::customers, ImportKind::contacts, ImportKind::invoices, ImportKind::payments, ImportKind::settled}) {
    const auto fields = fieldsOf(kind);
    for (const auto& titles : usualTitles(kind)) {
      EXPECT_NE(std::ranges::find(fields, titles.field), fields.end()) << importFieldName(titles.field);
      std::string_view rest = titles.keys;
      while (!rest.empty()) {
        const auto title = rest.substr(0, rest.find(' '));
        EXPECT_EQ(headingKey(title), title) << importFieldName(titles.field);
        rest.remove_prefix(std::min(rest.size(), title.size() + 1));
        EXPECT_EQ((" " + std::string{rest} + " ").find(" " + std::string{title} + " "), std::string::npos) << title;
      }
    }
  }
}

TEST(Mapping, TakesAnIdBesideACodeForAnotherCode) {
  const std::vector<std::string> both{"id", "code", "name"};
  const auto mapping = mapColumns(ImportKind::customers, both, {}).mapping;
  EXPECT_EQ(mapping.find(alias)->column, 1U);
  EXPECT_EQ(mapping.find(code)->column, 2U);
  const std::vector<std::string> idAlone{"id", "name"};
  EXPECT_EQ(mapColumns(ImportKind::customers, idAlone, {}).mapping.find(code)->column, 1U);
}

TEST(Mapping, TakesTheClearerOfTwoTitles) {
  const std::vector<std::string> titles{"Client", "Code client", "Total", "Montant TTC", "Facture", "Date"};
  const auto mapping = mapColumns(ImportKind::invoices, titles, {}).mapping;
  EXPECT_EQ(mapping.find(customer)->column, 2U);
  EXPECT_EQ(mapping.find(amount)->column, 4U);
}

TEST(Mapping, DoesNotChooseBetweenTwoColumnsOfOneTitle) {
  const std::vector<std::string> titles{"number", "customer", "date", "Montant", "montant"};
  EXPECT_EQ(mapColumns(ImportKind::invoices, titles, {}).refusal, (Refusal{RefusalReason::missingColumn, {"amount"}}));
}

}  // namespace
}  // namespace relance
