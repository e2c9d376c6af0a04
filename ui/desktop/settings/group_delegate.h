// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the groups of settings as the rail draws its places: icon, word, the chosen one tinted with a bar of accent.
#pragma once

#include <QStyledItemDelegate>

namespace relance {

class GroupDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace relance
