// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/reminder_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "letters/example_facts.h"

namespace relance {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const TextBook& book() {
  static const TextBook shipped{shippedTexts()};
  return shipped;
}

MessageText message(const LetterFacts& facts) {
  const auto result = writeMessage(facts, book());
  EXPECT_TRUE(result.isDone());
  return result.value();
}

TEST(Message, NamesEveryItemTheSumAndTheMeansOfPayment) {
  const auto text = message(examples::reminder(Tone::courteous));
  EXPECT_THAT(text.body, HasSubstr("F-0871 du 13/05/2026, échue le 12/06/2026"));
  EXPECT_THAT(text.body, HasSubstr("reste 4\u202F480,00\u00A0€ sur 6\u202F480,00\u00A0€"));
  EXPECT_THAT(text.body, HasSubstr("(commande\u00A045001-B)"));
  EXPECT_THAT(text.body, HasSubstr("Total à régler\u00A0: 8\u202F900,00\u00A0€"));
  EXPECT_THAT(text.body, HasSubstr("IBAN FR76 3000"));
  EXPECT_THAT(text.body, HasSubstr("référence C0417"));
  EXPECT_THAT(text.body, HasSubstr("Paul Ferrand"));
  EXPECT_THAT(text.body, HasSubstr("SIREN 000 000 000"));
}

TEST(Message, IsNotWrittenWithoutAWayToPay) {
  LetterFacts facts = examples::reminder(Tone::courteous);
  facts.sender.iban.clear();
  const Refusal refused{RefusalReason::letterFactMissing, {facts.debtor.code, "bank.iban"}};
  EXPECT_EQ(writeMessage(facts, book()).refusal(), refused);
  facts.channel = Channel::sms;
  EXPECT_TRUE(writeMessage(facts, book()).isDone()) << "too short to hold it";
  facts.channel = Channel::letter;
  facts.sender.address = {};
  EXPECT_EQ(writeLetter(facts, book()).refusal().facts[1], "sender.street,sender.postalCode,sender.city,bank.iban");
  facts.kind = LetterKind::thankYou;
  EXPECT_TRUE(writeMessage(facts, book()).isDone()) << "who asks for nothing needs no account";
}

TEST(Message, IsNeverAFormalDemand) {
  const LetterFacts facts = examples::formalDemand(CustomerKind::business);
  const auto refused = writeMessage(facts, book());
  EXPECT_EQ(refused.refusal(), (Refusal{RefusalReason::nothingToDecide, {facts.debtor.code, "demandByMessage"}}));
}

TEST(Message, DeductsCreditsThatAreNotApplied) {
  auto facts = examples::reminder(Tone::courteous);
  facts.unappliedCredits = examples::euros(15'000);
  const auto text = message(facts);
  EXPECT_THAT(text.body, HasSubstr("150,00\u00A0€ d’avoirs"));
  EXPECT_THAT(text.body, HasSubstr("Total à régler\u00A0: 8\u202F750,00\u00A0€"));
}

TEST(Message, IsNotWrittenForNothing) {
  auto facts = examples::reminder(Tone::courteous);
  facts.unappliedCredits = examples::euros(890'000);
  EXPECT_EQ(writeMessage(facts, book()).refusal().reason, RefusalReason::nothingToWrite);
  facts.items.clear();
  EXPECT_EQ(writeMessage(facts, book()).refusal().reason, RefusalReason::nothingToWrite);
}

TEST(Message, AnnouncesOnlyWhatItIsToldTo) {
  auto facts = examples::reminder(Tone::firm);
  EXPECT_THAT(message(facts).body, Not(HasSubstr("mise en demeure")));
  EXPECT_THAT(message(facts).body, Not(HasSubstr("intérêts")));
  facts.announcements = {true, true, false, true};
  const auto text = message(facts);
  EXPECT_THAT(text.body, HasSubstr("L.\u00A0441-10"));
  EXPECT_THAT(text.body, HasSubstr("commandes en attente"));
  EXPECT_THAT(text.body, HasSubstr("nous vous adresserons une mise en demeure"));
  EXPECT_THAT(text.body, HasSubstr("au plus tard le 1er\u00A0décembre"));
}

TEST(Message, ToAConsumerNeverSpeaksOfCostsOrInterest) {
  for (const Language language : {Language::fr, Language::en}) {
    for (const Tone tone : {Tone::preventive, Tone::courteous, Tone::plain, Tone::firm, Tone::consequences}) {
      auto facts = examples::reminder(tone, language);
      facts.debtor.kind = CustomerKind::consumer;
      facts.announcements = {true, true, true, true};
      for (auto& item : facts.items) examples::addFrenchClaims(item, CustomerKind::business, facts.date);
      const auto text = message(facts);
      for (const char* word : {"intérêt", "indemnité", "interest", "fixed sum", "40,00", "40.00", "441"}) {
        EXPECT_THAT(text.body, Not(HasSubstr(word))) << toneName(tone);
      }
    }
  }
}

TEST(Message, ToAPublicBodySpeaksOfMoratoryInterest) {
  auto facts = examples::reminder(Tone::firm);
  facts.debtor.kind = CustomerKind::publicBody;
  facts.announcements.claimOfCosts = true;
  EXPECT_THAT(message(facts).body, HasSubstr("intérêts moratoires"));
  EXPECT_THAT(message(facts).body, HasSubstr("R.\u00A02192-31"));
}

TEST(Message, PrintsHostileFactsAsOneLineOfText) {
  auto facts = examples::reminder(Tone::courteous);
  facts.items.resize(1);
  facts.items[0].number = "<img src=x>\r\nBcc: all@victim.example {{total}} \u202Egnp.exe";
  const auto text = message(facts);
  EXPECT_EQ(text.subject, "Facture <img src=x> Bcc: all@victim.example {{total}} gnp.exe\u00A0: un point avec vous");
  EXPECT_THAT(text.body, HasSubstr("<img src=x> Bcc: all@victim.example {{total}} gnp.exe"));
}

TEST(Message, TakesTheVariantAskedFor) {
  auto facts = examples::reminder(Tone::courteous);
  facts.variant = "b";
  EXPECT_EQ(message(facts).subject, "Votre compte chez Verrerie du Marais");
  facts.variant = "z";
  const auto refusal = writeMessage(facts, book()).refusal();
  EXPECT_EQ(refusal, (Refusal{RefusalReason::templateBroken, {"fr/courteous.z", "missing"}}));
}

TEST(Message, OfThanksNamesWhatWasPaid) {
  EXPECT_THAT(message(examples::thankYou()).body, HasSubstr("Nous avons bien reçu 3\u202F150,00\u00A0€ pour la facture F-0932"));
}

TEST(Message, OfACallRecapListsWhoDoesWhat) {
  const auto text = message(examples::callRecap());
  EXPECT_EQ(text.subject, "Notre échange du 20\u00A0novembre");
  EXPECT_THAT(text.body, HasSubstr("De votre côté\u00A0:\n–\u00A0virement de 4 000,00 € le 27 novembre\n–"));
  EXPECT_THAT(text.body, HasSubstr("quantité livrée"));
  EXPECT_THAT(text.body, Not(HasSubstr("Total")));
}

TEST(Letter, HasTheBlocksOfItsText) {
  const auto facts = examples::reminder(Tone::firm, Language::fr, Channel::letter);
  const auto result = writeLetter(facts, book());
  ASSERT_TRUE(result.isDone());
  const auto& letter = result.value();
  EXPECT_EQ(letter.object, "8\u202F900,00\u00A0€ en attente depuis le 12\u00A0juin\u00A02026");
  EXPECT_EQ(letter.address, (std::vector<std::string>{"Ateliers Vauquelin SARL", "Madame Inès Carlier", "12, impasse du Moulin",
                                                      "38998 Saint-Orvain"}));
  EXPECT_EQ(letter.placeAndDate, "Aubreville, le\u00A023\u00A0novembre\u00A02026");
  EXPECT_TRUE(letter.sendingLine.empty());
  int tables = 0, sums = 0, signatures = 0, strong = 0;
  for (const auto& block : letter.blocks) {
    tables += std::holds_alternative<LetterTable>(block) ? 1 : 0;
    sums += std::holds_alternative<AmountDue>(block) ? 1 : 0;
    signatures += std::holds_alternative<SignatureBlock>(block) ? 1 : 0;
    if (const auto* p = std::get_if<LetterParagraph>(&block)) strong += p->style == ParagraphStyle::strong ? 1 : 0;
  }
  EXPECT_EQ(tables, 1);
  EXPECT_EQ(sums, 1);
  EXPECT_EQ(signatures, 1);
  EXPECT_EQ(strong, 1);
}

TEST(Letter, CarriesTheWatermarkOfASample) {
  auto facts = examples::reminder(Tone::firm, Language::fr, Channel::letter);
  EXPECT_EQ(writeLetter(facts, book())->watermark, "");
  facts.isSample = true;
  EXPECT_EQ(writeLetter(facts, book())->watermark, "SPÉCIMEN");
}

TEST(Letter, RefusesATextWhoseBlocksDoNotStandAlone) {
  auto texts = shippedTexts();
  for (auto& text : texts) text.body = "Voici {{schedule}}";
  const auto facts = examples::reminder(Tone::firm, Language::fr, Channel::letter);
  EXPECT_EQ(writeLetter(facts, TextBook{texts}).refusal(), (Refusal{RefusalReason::templateBroken, {"fr/firm.a", "place"}}));
}

}  // namespace
}  // namespace relance
