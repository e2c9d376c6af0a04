// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/letter_font.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QString>
#include <atomic>
#include <cassert>
#include <cmath>
#include <mutex>

#include "paper/paper_space.h"

static void initLetterFontFiles() { Q_INIT_RESOURCE(letter_font); }

namespace relance::paper {
namespace {

const QString family = QStringLiteral("Liberation Sans");
std::once_flag loading;
std::atomic<bool> isLoaded{false};

void load(const char* fileName) {
  QFile file(QStringLiteral(":/relance/fonts/") + QString::fromLatin1(fileName));
  const bool isOpen = file.open(QIODevice::ReadOnly);
  assert(isOpen);
  const int id = QFontDatabase::addApplicationFontFromData(file.readAll());
  assert(id >= 0 && QFontDatabase::applicationFontFamilies(id).contains(family));
}

}  // namespace

void loadLetterFont() {
  assert(qGuiApp);
  std::call_once(loading, [] {
    initLetterFontFiles();
    load("LiberationSans-Regular.ttf");
    load("LiberationSans-Bold.ttf");
    isLoaded = true;
  });
}

LetterFonts::LetterFonts() { assert(isLoaded); }

const QFont& LetterFonts::font(double pointSize, bool isStrong) {
  const int pixels = static_cast<int>(std::lround(points(pointSize)));
  const auto [place, isNew] = m_fonts.try_emplace({pixels, isStrong}, family);
  QFont& font = place->second;
  if (isNew) {
    font.setPixelSize(pixels);
    font.setBold(isStrong);
    font.setHintingPreference(QFont::PreferNoHinting);
  }
  return font;
}

}  // namespace relance::paper
