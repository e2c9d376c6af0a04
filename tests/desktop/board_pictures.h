// SPDX-License-Identifier: GPL-3.0-or-later
// The window in both languages and colours, wide and narrow, and the pictures that a board's test keeps of it, for the eye.
#pragma once

#include "desktop/open_window.h"

namespace relance {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

inline const auto everyLook = testing::Values(
    Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"}, Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
    Look{Language::en, ThemeChoice::light, {1100, 700}, "en"}, Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"});

inline std::string lookName(const testing::TestParamInfo<Look>& tested) { return tested.param.name; }

class BoardPictures : public testing::TestWithParam<Look> {
 protected:
  /// A section of the boards, empty: the one that stands first.
  void show(const std::filesystem::path& ledger, const QString& section = {}) {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger);
    open.window().view()->go({.place = Place::boards, .section = section});
    ASSERT_EQ(open.page().place(), Place::boards);
  }

  /// When what follows the cursor has come to rest.
  void keep(const char* what) {
    QTest::qWait(250);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  OpenWindow open{GetParam().language};
};

}  // namespace relance
