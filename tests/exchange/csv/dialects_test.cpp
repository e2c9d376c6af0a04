// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty files that say the same in thirty ways: invoice F-1 of customer C1 over 1 234.56 EUR, issued on 15 January 2026 and due
// on 14 February, and credit note A-2 of customer É2 over 0.50 EUR of 28 February.
#include <gtest/gtest.h>

#include "exchange/csv/read_file.h"
#include "exchange/rows/invoice_rows.h"

namespace relance {
namespace {

using namespace std::string_literals;

std::string inUtf16(const std::string& ascii, bool isLittle, bool hasMark) {
  std::string bytes = hasMark ? (isLittle ? "\xFF\xFE" : "\xFE\xFF") : "";
  for (std::size_t i = 0; i < ascii.size(); ++i) {
    char low = ascii[i];
    // "É" in UTF-8 is C3 89, in UTF-16 00 C9.
    if (low == '\xC3') {
      low = '\xC9';
      ++i;
    }
    bytes += isLittle ? std::string{low, '\0'} : std::string{'\0', low};
  }
  return bytes;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

const std::string french =
    "N° facture;Code client;Date facture;Date échéance;Montant TTC\n"
    "F-1;C1;15/01/2026;14/02/2026;1234,56\n"
    "A-2;É2;28/02/2026;28/02/2026;-0,50\n";
const std::string plainTitles =
    "number;customer;issued;due;amount\n"
    "F-1;C1;15/01/2026;14/02/2026;1234,56\n"
    "A-2;É2;28/02/2026;28/02/2026;-0,50\n";

struct Dialect {
  const char* what;
  std::string bytes;
  char separator;
  std::string encoding;
};

std::vector<Dialect> dialects() {
  return {{"French, UTF-8", french, ';', "UTF-8"},
          {"with a byte order mark", "\xEF\xBB\xBF" + french, ';', "UTF-8"},
          {"Windows-1252", replaced(replaced(replaced(french, "°", "\xB0"), "é", "\xE9"), "É", "\xC9"), ';', "WINDOWS-1252"},
          {"DOS code page 850", replaced(replaced(replaced(french, "°", "\xF8"), "é", "\x82"), "É", "\x90"), ';', "CP850"},
          {"UTF-16 with a mark", inUtf16(plainTitles, true, true), ';', "UTF-16LE"},
          {"UTF-16 without a mark", inUtf16(plainTitles, true, false), ';', "UTF-16LE"},
          {"UTF-16 big end first", inUtf16(plainTitles, false, true), ';', "UTF-16BE"},
          {"CR LF", replaced(french, "\n", "\r\n"), ';', "UTF-8"},
          {"CR CR LF", replaced(french, "\n", "\r\r\n"), ';', "UTF-8"},
          {"lone CR", replaced(french, "\n", "\r"), ';', "UTF-8"},
          {"all quoted",
           "\"number\";\"customer\";\"issued\";\"due\";\"amount\"\n\"F-1\";\"C1\";\"15/01/2026\";\"14/02/2026\";\"1234,56\"\n"
           "\"A-2\";\"É2\";\"28/02/2026\";\"28/02/2026\";\"-0,50\"\n",
           ';', "UTF-8"},
          {"groups by spaces", replaced(french, "1234,56", "1 234,56"), ';', "UTF-8"},
          {"groups by no-break spaces", replaced(french, "1234,56", "1\u00A0234,56"), ';', "UTF-8"},
          {"groups by narrow no-break spaces", replaced(french, "1234,56", "1\u202F234,56 €"), ';', "UTF-8"},
          {"minus behind", replaced(french, "-0,50", "0,50-"), ';', "UTF-8"},
          {"negative in brackets", replaced(french, "-0,50", "(0,50)"), ';', "UTF-8"},
          {"tabs", replaced(french, ";", "\t"), '\t', "UTF-8"},
          {"bars", replaced(french, ";", "|"), '|', "UTF-8"},
          {"a line sep=", "sep=;\r\n" + replaced(french, "\n", "\r\n"), ';', "UTF-8"},
          {"lines above the titles", "Export du 01/03/2026\n\nSociété Exemple;;;;\n" + french, ';', "UTF-8"},
          {"empty lines and cells at the end", replaced(french, "\n", "\n;;;;\n\n"), ';', "UTF-8"},
          {"a separator behind each row", replaced(french, ",56\n", ",56;\n"), ';', "UTF-8"},
          {"two-digit years", replaced(french, "/2026", "/26"), ';', "UTF-8"},
          {"dotted dates", replaced(replaced(french, "/01/", ".01."), "/02/", ".02."), ';', "UTF-8"},
          {"English",
           "Invoice no.,Customer ID,Invoice date,Due date,Amount\nF-1,C1,01/15/2026,02/14/2026,\"1,234.56\"\n"
           "A-2,É2,02/28/2026,02/28/2026,-0.50\n",
           ',', "UTF-8"},
          {"German",
           "Rechnungsnr.;Kundennummer;Rechnungsdatum;Fälligkeit;Betrag\nF-1;C1;15.01.2026;14.02.2026;1.234,56\n"
           "A-2;É2;28.02.2026;28.02.2026;-0,50\n",
           ';', "UTF-8"},
          {"Swiss groups", replaced(replaced(french, "1234,56", "1'234.56"), "-0,50", "-0.50"), ';', "UTF-8"},
          {"ISO dates, cents, a kind",
           "number,customer_id,kind,issue_date,due_date,currency,amount_cents\nF-1,C1,INV,2026-01-15,2026-02-14,EUR,123456\n"
           "A-2,É2,CRN,2026-02-28,2026-02-28,EUR,-50\n",
           ',', "UTF-8"},
          {"debit and credit columns",
           "Pièce;Compte client;Date pièce;Échéance;Débit;Crédit\nF-1;C1;15/01/2026;14/02/2026;1234,56;\n"
           "A-2;É2;28/02/2026;28/02/2026;;0,50\n",
           ';', "UTF-8"},
          {"kinds in words, amounts without sign",
           "Type;N° pièce;Client;Date;Échéance;Montant (EUR);Libellé\n"
           "Facture;F-1;C1;15 janvier 2026;14 février 2026;1.234,56;\"Écrans 24\"\"; lot\n2\"\n"
           "Avoir;A-2;É2;28 févr. 2026;28/02/2026;0,50;\n",
           ';', "UTF-8"},
          {"line ends and separators inside quotes",
           "label,number,customer,issued,due,amount\n\"a, b\nc, d\",F-1,C1,2026-01-15,2026-02-14,1234.56\n"
           "\",,,,,,\",A-2,É2,2026-02-28,2026-02-28,-.50\n",
           ',', "UTF-8"},
          {"dates with midnight",
           replaced(replaced(french, "14/02/2026", "14/02/2026 00:00:00"), "15/01/2026", "15/01/2026 00:00"), ';', "UTF-8"}};
}

TEST(Dialects, AllSayTheSame) {
  ASSERT_GE(dialects().size(), 30U);
  for (const auto& dialect : dialects()) {
    SCOPED_TRACE(dialect.what);
    auto file = readBytes(dialect.bytes);
    ASSERT_FALSE(file.reading.refusal) << file.reading.refusal->facts.front();
    ASSERT_TRUE(file.reading.content);
    EXPECT_FALSE(file.reading.content->refusal);
    EXPECT_EQ(file.reading.content->mapping.kind, ImportKind::invoices);
    EXPECT_EQ(file.reading.content->dialect.separator, dialect.separator);
    EXPECT_EQ(file.reading.content->dialect.encoding.name, dialect.encoding);
    const auto rows = rowsOf(file, readInvoiceRow);
    EXPECT_TRUE(file.problems.isEmpty()) << static_cast<int>(file.reasons().front());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].number, "F-1");
    EXPECT_EQ(rows[0].customer, "C1");
    EXPECT_EQ(rows[0].kind, ItemKind::invoice);
    EXPECT_EQ(rows[0].side, Side::debit);
    EXPECT_EQ(rows[0].amount, (Money{123456, {}}));
    EXPECT_EQ(rows[0].issued, parseIsoDate("2026-01-15"));
    EXPECT_EQ(rows[0].due, parseIsoDate("2026-02-14"));
    EXPECT_EQ(rows[1].number, "A-2");
    EXPECT_EQ(rows[1].customer, "É2");
    EXPECT_EQ(rows[1].kind, ItemKind::creditNote);
    EXPECT_EQ(rows[1].side, Side::credit);
    EXPECT_EQ(rows[1].amount, (Money{50, {}}));
    EXPECT_EQ(rows[1].issued, parseIsoDate("2026-02-28"));
  }
}

}  // namespace
}  // namespace relance
