// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/letter_pdf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "letters/example_facts.h"
#include "letters/formal_demand.h"
#include "letters/reminder_text.h"
#include "paper/read_pdf.h"

namespace relance::paper {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const TextBook& book() {
  static const TextBook shipped{shippedTexts()};
  return shipped;
}

LetterDocument demand(CustomerKind kind, Language language = Language::fr) {
  return writeFormalDemand(examples::formalDemand(kind, language), book()).value();
}

LetterDocument letter(Tone tone, Language language = Language::fr) {
  return writeLetter(examples::reminder(tone, language, Channel::letter), book()).value();
}

/// Everything that the letter states, piece by piece.
std::vector<std::string> statementsOf(const LetterDocument& document) {
  std::vector<std::string> all = document.address;
  all.insert(all.end(), document.references.begin(), document.references.end());
  all.insert(all.end(), {document.object, document.placeAndDate, document.sendingLine, document.senderName, document.senderLine,
                         document.footer});
  for (const auto& block : document.blocks) {
    if (const auto* paragraph = std::get_if<LetterParagraph>(&block)) all.push_back(paragraph->text);
    if (const auto* table = std::get_if<LetterTable>(&block)) {
      for (const auto& column : table->columns) all.push_back(column.title);
      for (const auto& row : table->rows) {
        for (const auto& cell : row) all.insert(all.end(), {cell.text, cell.below});
      }
      for (const auto& sum : table->sums) all.insert(all.end(), {sum.label, sum.detail, sum.amount});
    }
    if (const auto* due = std::get_if<AmountDue>(&block)) {
      all.insert(all.end(), {due->above, due->amount, due->below, due->codeCaption});
      for (const auto& line : due->means) {
        for (const auto& run : line) all.push_back(run.text);
      }
    }
    if (const auto* signature = std::get_if<SignatureBlock>(&block)) {
      all.insert(all.end(), {signature->name, signature->title, signature->enclosures});
    }
  }
  return all;
}

void expectEveryStatement(const LetterDocument& document) {
  const ReadPdf pdf(pdfOf(document));
  const std::string text = pdf.text();
  for (const auto& statement : statementsOf(document)) EXPECT_THAT(text, HasSubstr(squeezed(statement))) << document.object;
}

TEST(LetterPdf, SaysEveryWordAndAmountOfAFormalDemand) {
  for (const Language language : {Language::fr, Language::en}) {
    for (const CustomerKind kind : {CustomerKind::business, CustomerKind::consumer, CustomerKind::publicBody}) {
      const auto document = demand(kind, language);
      expectEveryStatement(document);
      EXPECT_THAT(ReadPdf(pdfOf(document)).text(), ::testing::ContainsRegex("[Mm]iseendemeure"));
    }
  }
}

TEST(LetterPdf, SaysEveryWordAndAmountOfAReminder) {
  for (const Language language : {Language::fr, Language::en}) {
    for (const Tone tone : {Tone::courteous, Tone::plain, Tone::firm, Tone::consequences}) {
      expectEveryStatement(letter(tone, language));
    }
  }
}

TEST(LetterPdf, FitsAFormalDemandOfThreeItemsOnOnePage) {
  EXPECT_EQ(ReadPdf(pdfOf(demand(CustomerKind::business))).pageCount(), 1);
  EXPECT_EQ(ReadPdf(pdfOf(demand(CustomerKind::publicBody, Language::en))).pageCount(), 1);
}

TEST(LetterPdf, IsAnArchivablePdfWithItsFontsInside) {
  const auto document = demand(CustomerKind::business);
  const ReadPdf pdf(pdfOf(document));
  EXPECT_THAT(pdf.info(), HasSubstr("A4"));
  EXPECT_THAT(pdf.info(), HasSubstr("Relance"));
  EXPECT_THAT(pdf.info(), HasSubstr("Mise en demeure"));
  EXPECT_THAT(pdfOf(document), HasSubstr("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
  EXPECT_THAT(pdf.fonts(), HasSubstr("LiberationSans"));
  EXPECT_THAT(pdf.fonts(), HasSubstr("LiberationSans-Bold"));
  EXPECT_THAT(pdf.fonts(), Not(HasSubstr("no  no")));
}

TEST(LetterPdf, CarriesAPaymentCodeThatBankingAppsRead) {
  for (const std::int64_t paid : {0, 1, 199'999, 447'999}) {
    auto facts = examples::formalDemand(CustomerKind::consumer);
    facts.items[0] = examples::item("F-0871", "2026-05-13", "2026-06-12", facts.date, 648'000, paid);
    const auto document = writeFormalDemand(facts, book()).value();
    std::string expected;
    for (const auto& block : document.blocks) {
      if (const auto* due = std::get_if<AmountDue>(&block)) expected = due->paymentCode;
    }
    EXPECT_THAT(expected, HasSubstr("BCD\n002\n1\nSCT\nAGRIFRPP\nVerrerie du Marais\nFR7630006000011234567890189\nEUR"));
    EXPECT_EQ(ReadPdf(pdfOf(document)).codes(), expected + '\n');
  }
}

TEST(LetterPdf, LeavesOutTheCodeWhereNoneCanBeMade) {
  auto document = demand(CustomerKind::business);
  for (auto& block : document.blocks) {
    if (auto* due = std::get_if<AmountDue>(&block)) *due = AmountDue{"", "CHF 9,492.97", "", {}, "", ""};
  }
  EXPECT_THAT(ReadPdf(pdfOf(document)).text(), HasSubstr("CHF9,492.97"));
}

LetterFacts manyItems(int count) {
  auto facts = examples::formalDemand(CustomerKind::business);
  facts.items.clear();
  for (int i = 0; i < count; ++i) {
    const std::string number = "F-2026-" + std::to_string(1'000 + i);
    facts.items.push_back(examples::item(number, "2026-05-13", "2026-06-12", facts.date, 100'000 + i * 1'234));
    if (i % 7 == 0) facts.items.back().orderReference = "CDE-" + std::to_string(i);
  }
  return facts;
}

TEST(LetterPdf, RepeatsTheTableHeadAndNumbersThePages) {
  const auto document = writeFormalDemand(manyItems(60), book()).value();
  const ReadPdf pdf(pdfOf(document));
  const int pages = pdf.pageCount();
  ASSERT_EQ(pages, 3);
  for (int page = 1; page <= pages; ++page) {
    const std::string text = pdf.text(page);
    EXPECT_THAT(text, HasSubstr(std::to_string(page) + "/3"));
    const bool hasRows = text.find("F-2026-10") != std::string::npos;
    EXPECT_EQ(text.find("MD-2026-0041·23novembre2026") != std::string::npos, page > 1);
    EXPECT_EQ(text.find("FactureDateÉchéanceRetardMontantTTC(€)") != std::string::npos, hasRows);
  }
  expectEveryStatement(document);
}

TEST(LetterPdf, KeepsTheDemandWithItsAmountAndTheSumWithARow) {
  for (int count = 1; count <= 45; count += 2) {
    auto facts = manyItems(count);
    const ReadPdf pdf(pdfOf(writeFormalDemand(facts, book()).value()));
    for (int page = 1; page <= pdf.pageCount(); ++page) {
      const std::string text = pdf.text(page);
      const bool hasDemand = text.find("nousvousmettonsendemeure") != std::string::npos;
      EXPECT_EQ(hasDemand, text.find("Parvirement") != std::string::npos) << count << " items, page " << page;
      const bool hasSum = text.find("Principal") != std::string::npos;
      const bool hasLastRow = text.find("F-2026-" + std::to_string(999 + count)) != std::string::npos;
      EXPECT_EQ(hasSum, hasLastRow) << count << " items, page " << page;
    }
  }
}

TEST(LetterPdf, OfASampleIsMarkedOnEveryPage) {
  auto facts = manyItems(60);
  EXPECT_THAT(ReadPdf(pdfOf(writeFormalDemand(facts, book()).value())).text(), Not(HasSubstr("SPÉCIMEN")));
  facts.isSample = true;
  const ReadPdf pdf(pdfOf(writeFormalDemand(facts, book()).value()));
  for (int page = 1; page <= pdf.pageCount(); ++page) EXPECT_THAT(pdf.text(page), HasSubstr("SPÉCIMEN"));
}

TEST(LetterPdf, OfSeveralLettersNumbersEachOnItsOwn) {
  const std::vector<LetterDocument> letters{letter(Tone::courteous), writeFormalDemand(manyItems(60), book()).value(),
                                            demand(CustomerKind::consumer)};
  const ReadPdf merged(mergedPdfOf(letters));
  ASSERT_EQ(merged.pageCount(), 5);
  EXPECT_THAT(merged.text(1), HasSubstr("1/1"));
  EXPECT_THAT(merged.text(2), HasSubstr("1/3"));
  EXPECT_THAT(merged.text(4), HasSubstr("3/3"));
  EXPECT_THAT(merged.text(5), HasSubstr("JeanneRoubaud"));
  EXPECT_THAT(merged.info(), HasSubstr("Verrerie du Marais"));

  const ReadPdf bothSides(mergedPdfOf(letters, {.startsOnFrontPages = true}));
  ASSERT_EQ(bothSides.pageCount(), 7);
  EXPECT_EQ(bothSides.text(2), "");
  EXPECT_THAT(bothSides.text(3), HasSubstr("1/3"));
  EXPECT_THAT(bothSides.text(7), HasSubstr("JeanneRoubaud"));
}

TEST(LetterPdf, IsTheSameOnSeveralThreads) {
  const auto document = demand(CustomerKind::business);
  const std::string expected = ReadPdf(pdfOf(document)).text();
  std::vector<std::string> files(8);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (std::size_t i = t; i < files.size(); i += 4) files[i] = pdfOf(document);
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& file : files) EXPECT_EQ(ReadPdf(file).text(), expected);
}

}  // namespace
}  // namespace relance::paper
