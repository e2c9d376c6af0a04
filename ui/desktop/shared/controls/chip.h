// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as a rounded chip that is on or off, with how many it holds, or one that opens a menu of choices.
#pragma once

#include <QAbstractButton>
#include <QPointer>
#include <optional>

#include "desktop/shared/look/icon_names.h"

class QMenu;

namespace relance {

/// Put several into an exclusive QButtonGroup to choose one of them.
class Chip final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit Chip(const QString& text, QWidget* parent = nullptr);

  void setIconName(std::optional<IconName> name);
  /// Behind the words; zero is shown as "–".
  void setCount(std::optional<int> count);
  /// A tick before the words while it is on: for chips that are on and off by themselves.
  void setTicked(bool isTicked);
  /// Becomes a chip that opens `menu`, with a chevron; it is then not checkable.
  void setMenu(QMenu* menu);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QString countText() const;
  std::optional<IconName> shownIcon() const;
  int contentWidth() const;
  void nameForReaders();

  std::optional<IconName> m_icon;
  std::optional<int> m_count;
  bool m_ticked{false};
  QPointer<QMenu> m_menu;
};

}  // namespace relance
