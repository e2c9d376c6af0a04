// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around gallery pages, as a main window would build it.
#pragma once

#include <QWidget>
#include <memory>

namespace relance::gallery {

struct FrameOptions {
  int chosenPlace{0};
  bool isFolded{false};
  bool isStale{false};
};

/// Takes `page` and, if there is one, `inspector` over.
std::unique_ptr<QWidget> framed(QWidget* page, QWidget* inspector, const FrameOptions& options);

}  // namespace relance::gallery
