// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an import: what is in the ledger now, and that it can be taken back whole.
#pragma once

#include <QWidget>

#include "actions/importing/import_report.h"
#include "text/language.h"

namespace relance {

class FactList;
class RoleLabel;

class OutcomePanel final : public QWidget {
  Q_OBJECT

 public:
  explicit OutcomePanel(QWidget* parent = nullptr);

  void show(const QString& file, const ImportReport& report, Language language);
  using QWidget::show;

 signals:
  void anotherWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* m_mark;
  RoleLabel* m_heading;
  FactList* m_facts;
};

}  // namespace relance
