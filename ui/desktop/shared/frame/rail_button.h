// SPDX-License-Identifier: GPL-3.0-or-later
// One place of the navigation rail: icon, word, count; icon alone when the rail is folded.
#pragma once

#include <QAbstractButton>
#include <optional>

#include "desktop/shared/look/icon_names.h"

namespace relance {

class RailButton final : public QAbstractButton {
  Q_OBJECT

 public:
  RailButton(IconName icon, const QString& word, QWidget* parent = nullptr);

  void setIconName(IconName icon);
  void setWord(const QString& word);
  /// Nothing, and zero, show no number.
  void setCount(std::optional<int> count);
  void setFolded(bool isFolded);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString countText() const;
  void tell();

  IconName m_icon;
  std::optional<int> m_count;
  bool m_folded{false};
};

}  // namespace relance
