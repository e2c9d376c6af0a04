// SPDX-License-Identifier: GPL-3.0-or-later
// One named bar with its value, for points and shares: "Amount ▬▬▬▬ 40".
#pragma once

#include <QWidget>

namespace relance {

class BarLine final : public QWidget {
  Q_OBJECT

 public:
  /// `share` 0 to 1 of the longest bar of the group; all bars of one group begin in one column.
  BarLine(const QString& name, const QString& value, double share, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_name;
  QString m_value;
  double m_share;
};

}  // namespace relance
