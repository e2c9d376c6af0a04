// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/icons.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <set>

#include "desktop/shared/look/theme.h"

namespace relance {
namespace {

QImage drawn(IconName name, const QColor& colour, qreal ratio, int side = 20) {
  QImage image(qRound(side * ratio), qRound(side * ratio), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  drawIcon(painter, QRectF(0, 0, side, side), name, colour);
  return image;
}

int inkedPixels(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
  }
  return count;
}

TEST(Icons, EveryNameHasItsDrawingAndNoTwoAreTheSame) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < iconFiles.size(); ++i) {
    const QImage image = drawn(static_cast<IconName>(i), Qt::black, 1);
    EXPECT_GT(inkedPixels(image), 4) << iconFiles[i];
    EXPECT_LT(inkedPixels(image), 300) << iconFiles[i];
    const std::string bytes(reinterpret_cast<const char*>(image.constBits()), static_cast<std::size_t>(image.sizeInBytes()));
    EXPECT_TRUE(seen.insert(bytes).second) << iconFiles[i];
  }
}

TEST(Icons, AllAreOfOneSet) {
  for (const std::string_view file : iconFiles) {
    QFile svg(QStringLiteral(RELANCE_SOURCE_DIR "/resources/icons/%1.svg").arg(QString::fromStdString(std::string(file))));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly)) << file;
    const QString text = QString::fromUtf8(svg.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("viewBox=\"0 0 20 20\""))) << file;
    EXPECT_TRUE(text.contains(QStringLiteral("stroke=\"currentColor\" stroke-width=\"1.5\""))) << file;
    EXPECT_TRUE(text.contains(QStringLiteral("stroke-linejoin=\"round\""))) << file;
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("#[0-9a-fA-F]{3}")))) << file;
  }
}

TEST(Icons, NothingTouchesTheEdgeOfTheBoxWhereItWouldBeCut) {
  for (std::size_t i = 0; i < iconFiles.size(); ++i) {
    const QImage image = drawn(static_cast<IconName>(i), Qt::black, 4);
    int onEdge = 0;
    for (int at = 0; at < image.width(); ++at) {
      for (const QPoint edge : {QPoint(at, 0), QPoint(at, image.height() - 1), QPoint(0, at), QPoint(image.width() - 1, at)}) {
        onEdge += qAlpha(image.pixel(edge)) > 0 ? 1 : 0;
      }
    }
    EXPECT_EQ(onEdge, 0) << iconFiles[i];
  }
}

TEST(Icons, AreDrawnAnewForEachScaleOfTheScreen) {
  for (const qreal ratio : {1.0, 1.5, 2.0}) {
    const QImage image = drawn(IconName::plus, Qt::black, ratio);
    // A bar drawn for this scale is inked fully along its middle; one that was stretched is grey.
    const int middle = image.width() / 2;
    int darkest = 0;
    for (int x = middle - 1; x <= middle + 1; ++x) darkest = qMax(darkest, qAlpha(image.pixel(x, image.height() / 3)));
    EXPECT_GT(darkest, 180) << ratio;
  }
}

TEST(Icons, TakeTheColourOfTheirRoleAndFollowTheTheme) {
  Theme theme(*qApp);
  const QIcon danger = icon(IconName::ban, ColourRole::danger);
  for (const ThemeChoice choice : {ThemeChoice::dark, ThemeChoice::light}) {
    theme.choose(choice);
    const QColor expected = (choice == ThemeChoice::dark ? darkPalette() : lightPalette())[ColourRole::danger];
    const QImage image = danger.pixmap(40, 40).toImage();
    bool found = false;
    for (int y = 0; y < image.height() && !found; ++y) {
      for (int x = 0; x < image.width() && !found; ++x) found = image.pixelColor(x, y) == expected;
    }
    EXPECT_TRUE(found) << theme.isDark();
  }
}

TEST(Icons, ADisabledOneIsFainter) {
  const QIcon print = icon(IconName::printer);
  EXPECT_NE(print.pixmap(20, 20, QIcon::Disabled).toImage(), print.pixmap(20, 20, QIcon::Normal).toImage());
}

TEST(Icons, TheProgramHasItsMark) { EXPECT_FALSE(programIcon().pixmap(64, 64).isNull()); }

}  // namespace
}  // namespace relance
