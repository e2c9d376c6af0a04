// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

#include "desktop/shared/controls/key_cap.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/gallery_pages.h"
#include "desktop/shared/look/theme.h"

namespace relance {
namespace {

struct Page {
  const char* name;
  std::unique_ptr<QWidget> (*make)();
};

class Gallery : public testing::TestWithParam<Page> {
 protected:
  void SetUp() override {
    theme.choose(ThemeChoice::light);
    window = GetParam().make();
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    window->activateWindow();
    if (auto* first = window->findChild<QWidget*>(QStringLiteral("firstFocus"))) first->setFocus();
    QTest::qWait(20);
  }

  /// Where RELANCE_PICTURES names a folder, what is shown is kept there for the eye.
  void keepPicture(const char* suffix) const {
    const QString folder = qEnvironmentVariable("RELANCE_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    EXPECT_TRUE(window->grab().save(
        QStringLiteral("%1/gallery-%2-%3.png").arg(folder, QLatin1String(GetParam().name), QLatin1String(suffix))));
  }

  Theme theme{*qApp};
  std::unique_ptr<QWidget> window;
};

/// The widest line of the text in the widget's own font.
int textWidth(const QWidget& widget, const QString& text) {
  return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

void expectNoTextCut(const QWidget& window) {
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (!label->isVisible() || label->text().isEmpty()) continue;
    if (label->wordWrap()) {
      EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    } else {
      EXPECT_GE(label->width(), textWidth(*label, label->text())) << label->text().toStdString();
      EXPECT_GE(label->height(), label->fontMetrics().height()) << label->text().toStdString();
    }
  }
  for (const auto* label : window.findChildren<PhraseLabel*>()) {
    if (!label->isVisible()) continue;
    EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
    EXPECT_TRUE(label->toolTip().isEmpty()) << label->text().toStdString();
    EXPECT_GE(label->height(), label->fontMetrics().height()) << label->text().toStdString();
  }
  for (const auto* button : window.findChildren<QAbstractButton*>()) {
    if (!button->isVisible()) continue;
    const int width = button->toolTip().isEmpty() ? textWidth(*button, button->text()) : 0;
    EXPECT_GE(button->width(), width) << button->text().toStdString();
    EXPECT_GE(button->height(), button->fontMetrics().height()) << button->text().toStdString();
  }
  for (const auto* hints : window.findChildren<KeyHints*>()) EXPECT_GE(hints->width(), hints->sizeHint().width());
}

TEST_P(Gallery, CutsNoText) { expectNoTextCut(*window); }

TEST_P(Gallery, CutsNoTextForReadersOfLargeType) {
  const QFont usual = QApplication::font();
  QFont large = usual;
  large.setPointSizeF(usual.pointSizeF() * 1.4);
  QApplication::setFont(large);
  auto larger = GetParam().make();
  larger->resize(2000, 1250);
  larger->show();
  QTest::qWait(20);
  expectNoTextCut(*larger);
  const QString folder = qEnvironmentVariable("RELANCE_PICTURES");
  if (!folder.isEmpty())
    larger->grab().save(QStringLiteral("%1/gallery-%2-large.png").arg(folder, QLatin1String(GetParam().name)));
  QApplication::setFont(usual);
}

TEST_P(Gallery, KeepsEveryWidgetInsideItsParentAndOffItsNeighbours) {
  for (const auto* widget : window->findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->isWindow() || widget->size().isEmpty()) continue;
    if (qobject_cast<const QAbstractButton*>(widget) == nullptr && qobject_cast<const PhraseLabel*>(widget) == nullptr) continue;
    EXPECT_TRUE(widget->parentWidget()->rect().contains(widget->geometry())) << widget->accessibleName().toStdString();
    for (const auto* other : widget->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
      if (other == widget || !other->isVisible() || other->isWindow()) continue;
      EXPECT_FALSE(other->geometry().intersects(widget->geometry()))
          << widget->accessibleName().toStdString() << " on " << other->accessibleName().toStdString();
    }
  }
}

TEST_P(Gallery, NamesEveryControlForScreenReaders) {
  for (auto* widget : window->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    ASSERT_NE(told, nullptr);
    EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
  }
}

int accentPixels(const QImage& image) {
  const QRgb accent = lightPalette()[ColourRole::accent].rgb();
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == accent ? 1 : 0;
  }
  return count;
}

TEST_P(Gallery, ShowsWhichControlTheKeysActOn) {
  for (auto* control : window->findChildren<QWidget*>()) {
    const bool takesKeys = (control->focusPolicy() & Qt::TabFocus) != 0 && control->isVisible() && control->isEnabled();
    if (!takesKeys || control->focusProxy() != nullptr || control->inherits("QMenuBar")) continue;
    if (auto* before = QApplication::focusWidget()) before->clearFocus();
    const QImage plain = control->grab().toImage();
    control->setFocus(Qt::TabFocusReason);
    // A table shows it by a bar three pixels wide in the selected row, or a ring round the cell.
    const QImage ringed = control->grab().toImage();
    // On the dark ground of the toast accent would not be seen.
    const bool isSeen =
        control->parentWidget()->inherits("relance::UndoToast") ? ringed != plain : accentPixels(ringed) != accentPixels(plain);
    EXPECT_TRUE(isSeen) << control->metaObject()->className() << ' ' << control->accessibleName().toStdString();
  }
}

TEST_P(Gallery, IsShownInLightAndInDark) {
  keepPicture("light");
  const QImage light = window->grab().toImage();
  EXPECT_GT(light.pixelColor(2, light.height() - 3).lightness(), 200);
  theme.choose(ThemeChoice::dark);
  QTest::qWait(20);
  keepPicture("dark");
  const QImage dark = window->grab().toImage();
  EXPECT_LT(dark.pixelColor(2, dark.height() - 3).lightness(), 60);
  EXPECT_EQ(dark.size(), light.size());
}

INSTANTIATE_TEST_SUITE_P(Pages, Gallery,
                         testing::Values(Page{"today", gallery::todayPage}, Page{"balance", gallery::balancePage},
                                         Page{"controls", gallery::controlsPage}, Page{"icons", gallery::iconsPage}),
                         [](const auto& page) { return std::string(page.param.name); });

}  // namespace
}  // namespace relance
