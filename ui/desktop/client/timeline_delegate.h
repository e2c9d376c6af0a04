// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a timeline: days as headings, entries with their time, icon, words, note and author.
#pragma once

#include <QStyledItemDelegate>

namespace relance {

class TimelineDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace relance
