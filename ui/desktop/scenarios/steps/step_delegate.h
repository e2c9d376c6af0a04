// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the steps on one line from top to bottom: day, mark of the channel, what it is; under it in words what is wrong.
#pragma once

#include <QStyledItemDelegate>

namespace relance {

class StepDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace relance
