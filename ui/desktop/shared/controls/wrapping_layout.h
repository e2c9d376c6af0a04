// SPDX-License-Identifier: GPL-3.0-or-later
// A row that goes on in the next line when it is too long: for chips and other small things of one height.
#pragma once

#include <QLayout>
#include <QList>

namespace relance {

class WrappingLayout final : public QLayout {
  Q_OBJECT

 public:
  /// `gap` pixels between neighbours and between lines; no margins.
  explicit WrappingLayout(int gap, QWidget* parent = nullptr);
  ~WrappingLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;

  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return placed({0, 0, width, 0}, false); }
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// The height needed in the width of `rect`; moves the items there when `isToMove`.
  int placed(const QRect& rect, bool isToMove) const;

  int m_gap;
  QList<QLayoutItem*> m_items;
};

}  // namespace relance
