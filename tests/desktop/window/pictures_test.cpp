// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages in both languages, light and dark: pictures for the eye, and what can be checked without one.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>

#include "actions/sample/make_sample.h"
#include "desktop/open_window.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/small_ledger.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  const char* name;
};

class Pictures : public testing::TestWithParam<Look> {
 protected:
  static void SetUpTestSuite() {
    folder = std::make_unique<ScratchFolder>();
    SampleOrder order;
    order.customers = 400;
    order.items = 2400;
    order.today = testDay;
    ASSERT_TRUE(makeSample(*folder / "Sorbelac.relance", order).isDone());
  }
  static void TearDownTestSuite() { folder.reset(); }

  void SetUp() override {
    open.window().resize(1440, 900);
    open.window().choose(GetParam().theme);
    QTest::qWait(20);
  }

  void keep(const char* page) {
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(page), QLatin1String(GetParam().name)));
  }

  /// No words cut, no control without a name for screen readers.
  void expectReadable() {
    open.settle();
    for (const auto* label : open.window().findChildren<QLabel*>()) {
      if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap()) continue;
      EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
    for (const auto* label : open.window().findChildren<PhraseLabel*>()) {
      if (!label->isVisible()) continue;
      EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
    }
    for (auto* widget : open.window().findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) continue;
      QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(told, nullptr);
      EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
  }

  static std::unique_ptr<ScratchFolder> folder;
  OpenWindow open{GetParam().language};
};

std::unique_ptr<ScratchFolder> Pictures::folder;

TEST_P(Pictures, OfTheFirstRunPage) {
  keep("welcome");
  expectReadable();
}

TEST_P(Pictures, OfTheBalance) {
  open.open(*folder / "Sorbelac.relance");
  open.window().view()->go({.place = Place::balance});
  for (int i = 0; i < 4; ++i) open.press(Qt::Key_Down);
  for (int i = 0; i < 3; ++i) open.press(Qt::Key_Right);
  keep("balance");
  expectReadable();
  open.press(Qt::Key_Right, Qt::ShiftModifier);
  open.press(Qt::Key_Down, Qt::ShiftModifier);
  open.press(Qt::Key_Down, Qt::ShiftModifier);
  keep("balance-selection");
}

TEST_P(Pictures, OfTheItemsBehindAnAmount) {
  open.open(*folder / "Sorbelac.relance");
  open.window().view()->go({.place = Place::balance});
  open.press(Qt::Key_Return);
  keep("items");
  expectReadable();
}

TEST_P(Pictures, OfASmallWindow) {
  open.open(*folder / "Sorbelac.relance");
  open.window().view()->go({.place = Place::balance});
  open.window().resize(1024, 640);
  keep("balance-small");
}

INSTANTIATE_TEST_SUITE_P(Looks, Pictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, "fr-light"},
                                         Look{Language::fr, ThemeChoice::dark, "fr-dark"},
                                         Look{Language::en, ThemeChoice::light, "en-light"},
                                         Look{Language::en, ThemeChoice::dark, "en-dark"}),
                         [](const auto& look) {
                           std::string name = look.param.name;
                           name[2] = '_';
                           return name;
                         });

}  // namespace
}  // namespace relance
