// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 one-page formal demands: one file for each on one thread and on all, collected in one file, and the least program that
// paints as many pages of text.
#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <atomic>
#include <thread>

#include "letters/example_facts.h"
#include "letters/formal_demand.h"
#include "paper/letter_font.h"
#include "paper/letter_pdf.h"

namespace relance {
namespace {

constexpr int letterCount = 1000;

const std::vector<LetterDocument>& thousandLetters() {
  static const std::vector<LetterDocument> letters = [] {
    const TextBook book{shippedTexts()};
    return std::vector<LetterDocument>(
        letterCount, writeFormalDemand(examples::formalDemand(CustomerKind::business, Language::fr), book).value());
  }();
  return letters;
}

/// The limit: 60 lines of text a page in one file, no layout.
void paintedPages(benchmark::State& state) {
  for (auto _ : state) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Sans"), 9));
    for (int page = 0; page < letterCount; ++page) {
      if (page > 0) writer.newPage();
      for (int line = 0; line < 60; ++line)
        painter.drawText(QPointF(500, 500 + line * 200), QStringLiteral("Facture F-1042 du 7 octobre 2026, 5 200,00 EUR"));
    }
    painter.end();
    benchmark::DoNotOptimize(bytes.data().size());
  }
}

void collected(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(paper::mergedPdfOf(thousandLetters()).size());
}

void oneFileEach(benchmark::State& state) {
  const auto& letters = thousandLetters();
  for (auto _ : state) {
    std::atomic<std::size_t> next{0};
    std::vector<std::jthread> threads;
    for (int i = 0; i < state.range(0); ++i) {
      threads.emplace_back([&] {
        for (std::size_t letter = next++; letter < letters.size(); letter = next++)
          benchmark::DoNotOptimize(paper::pdfOf(letters[letter]).size());
      });
    }
  }
}

BENCHMARK(paintedPages)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(collected)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(oneFileEach)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace relance

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  relance::paper::loadLetterFont();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
