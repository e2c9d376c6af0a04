// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on the sheet: the address in the envelope's window, everything on the page, hostile facts as plain words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "letters/example_facts.h"
#include "letters/formal_demand.h"
#include "paper/letter_pdf.h"
#include "paper/read_pdf.h"

namespace relance::paper {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Window {
  double left, top, right, bottom;
};

constexpr Window french{110, 55, 195, 88};
constexpr Window din5008b{20, 45, 105, 90};

LetterDocument demand(const LetterFacts& facts) {
  static const TextBook book{shippedTexts()};
  return writeFormalDemand(facts, book).value();
}

/// The words of which any part lies in the window must lie in it whole, and be the address and nothing else.
void expectAddressAloneIn(const Window& window, const LetterDocument& document) {
  std::string found;
  for (const auto& word : ReadPdf(pdfOf(document)).words()) {
    const bool touches =
        word.right > window.left && word.left < window.right && word.bottom > window.top && word.top < window.bottom;
    if (!touches) continue;
    found += word.text;
    EXPECT_GE(word.left, window.left) << word.text;
    EXPECT_LE(word.right, window.right) << word.text;
    EXPECT_GE(word.top, window.top) << word.text;
    EXPECT_LE(word.bottom, window.bottom) << word.text;
  }
  std::string address;
  for (const auto& line : document.address) address += line;
  EXPECT_EQ(squeezed(found), squeezed(address));
}

LetterFacts overlongFacts() {
  auto facts = examples::formalDemand(CustomerKind::business);
  facts.debtor.name =
      "Société coopérative d’intérêt collectif des maraîchers, horticulteurs et pépiniéristes réunis de la vallée de "
      "l’Ourcquette et de ses environs SCIC SA à capital variable";
  facts.debtor.address = {"12 bis, avenue du Général-de-Division-Exemple-Interminable, bâtiment C, escalier 4, porte 1234",
                          "Zone d’activité des Longues-Raies, boîte postale 12345", "38998",
                          "Saint-Orvain-sur-l’Ourcquette-et-Montaubry-le-Haut CEDEX 09"};
  facts.debtor.country = "BE";
  facts.addressee = {"Madame", "Marie-Charlotte de La Rochefontaine-Beauséjour d’Exemple", ""};
  facts.sender.legalForm = "Société par actions simplifiée à associé unique au capital variable de 1 234 567,89 €";
  facts.sender.website = "https://www.un-tres-long-nom-de-domaine-pour-une-verrerie.example/comptabilite/contact";
  facts.handler.email = "service.comptabilite.clients.grands-comptes.nord@verrerie-du-marais.example";
  for (auto& item : facts.items) {
    item.number += "-SERIE-LONGUE-2026/00012345-AVENANT-7-LOT-3-" + std::string(60, 'X');
    item.orderReference = "COMMANDE-TRES-LONGUE-" + std::string(80, '7');
  }
  return facts;
}

TEST(Address, StandsInTheFrenchWindowAlone) {
  for (const CustomerKind kind : {CustomerKind::business, CustomerKind::consumer, CustomerKind::publicBody}) {
    expectAddressAloneIn(french, demand(examples::formalDemand(kind)));
  }
}

TEST(Address, StandsInTheWindowOfFormBAlone) {
  auto facts = examples::formalDemand(CustomerKind::business);
  facts.sender.window = AddressWindow::din5008b;
  facts.debtor.country = "DE";
  expectAddressAloneIn(din5008b, demand(facts));
}

TEST(Address, StaysInTheWindowHoweverLongItIs) {
  auto facts = overlongFacts();
  expectAddressAloneIn(french, demand(facts));
  facts.sender.window = AddressWindow::din5008b;
  expectAddressAloneIn(din5008b, demand(facts));
}

TEST(Address, KeepsStreetAndPlaceWhenANameIsTooLongForAnySize) {
  auto facts = overlongFacts();
  for (int i = 0; i < 3; ++i) facts.debtor.name += ' ' + facts.debtor.name;
  std::string found;
  for (const auto& word : ReadPdf(pdfOf(demand(facts))).words()) {
    const bool isBeside = word.left >= french.left && word.top >= french.top && word.bottom <= french.bottom;
    if (isBeside) found += word.text;
  }
  EXPECT_THAT(found, HasSubstr("Sociétécoopérative"));
  EXPECT_THAT(found, HasSubstr("12bis,avenue"));
  EXPECT_THAT(found, HasSubstr("CEDEX09BELGIQUE"));
}

TEST(Page, HoldsEveryWordOfOverlongFacts) {
  const ReadPdf pdf(pdfOf(demand(overlongFacts())));
  for (int page = 1; page <= pdf.pageCount(); ++page) {
    for (const auto& word : pdf.words(page)) {
      EXPECT_GE(word.left, 24) << word.text;
      EXPECT_LE(word.right, 195) << word.text;
      EXPECT_GE(word.top, 8) << word.text;
      EXPECT_LE(word.bottom, 297) << word.text;
    }
  }
}

TEST(Page, KeepsTheBodyAboveTheFoot) {
  const ReadPdf pdf(pdfOf(demand(overlongFacts())));
  for (int page = 1; page <= pdf.pageCount(); ++page) {
    for (const auto& word : pdf.words(page)) EXPECT_FALSE(word.bottom > 283 && word.top < 284.5) << word.text;
  }
}

TEST(Words, OfHostileFactsArePrintedAsTheyStand) {
  auto facts = examples::formalDemand(CustomerKind::business);
  const std::string html = "<script>alert(1)</script>";
  const std::string image = "<img src='http://x.example/a.png'>";
  const std::string file = "<a href=\"file:///etc/passwd\">";
  facts.debtor.name = html + " & fils";
  facts.debtor.address.street = file;
  facts.addressee.name = "{{total}} <b>gras</b>";
  facts.items[0].number = image;
  facts.items[1].orderReference = "<style>*{display:none}</style>";
  facts.sender.name = "<h1>Verrerie</h1>";
  facts.handler.name = "&lt;Paul&gt;";
  facts.ourReference = "<!-- MD -->";
  const std::string bytes = pdfOf(demand(facts));
  const std::string text = ReadPdf(bytes).text();
  for (const auto& fact : {html + " & fils", image, file, std::string{"{{total}} <b>gras</b>"}, facts.items[1].orderReference,
                           facts.sender.name, facts.handler.name, facts.ourReference}) {
    EXPECT_THAT(text, HasSubstr(squeezed(fact)));
  }
  for (const char* active : {"/URI", "/JavaScript", "/Launch", "/EmbeddedFile", "/Link", "/Action"}) {
    EXPECT_THAT(bytes, Not(HasSubstr(active)));
  }
}

}  // namespace
}  // namespace relance::paper
