// SPDX-License-Identifier: GPL-3.0-or-later
// Named values below one another, the values at the right.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace relance {

struct Fact {
  QString name;
  QString value;
  bool isStrong{false};
};

class FactList final : public QWidget {
  Q_OBJECT

 public:
  explicit FactList(QWidget* parent = nullptr);

  void setFacts(const QList<Fact>& facts);

 private:
  QGridLayout* m_layout;
};

}  // namespace relance
