// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit to search with: magnifier at the left, the key that leads here at the right.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace relance {

class KeyCap;

class SearchField final : public QLineEdit {
  Q_OBJECT

 public:
  /// `placeholder` is also the accessible name. Without keys no cap is shown.
  explicit SearchField(const QString& placeholder, const QKeySequence& keys = {}, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  KeyCap* m_cap{nullptr};
};

}  // namespace relance
