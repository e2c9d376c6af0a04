// SPDX-License-Identifier: GPL-3.0-or-later
// What one campaign brought, line by line beside the other customers who were late on its first day.
#pragma once

#include <QWidget>

#include "desktop/campaigns/campaign_book.h"

class QGridLayout;

namespace relance {

class RoleLabel;
struct DeskState;

/// A line of the comparison.
struct ResultLine {
  QString what;
  QString inside;
  QString rest;
  bool isStrong{false};
};
QList<ResultLine> resultLines(const CampaignResult& result, Currency base, Language language);

class ResultPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ResultPanel(QWidget* parent = nullptr);

  /// Null: none is chosen.
  void show(const CampaignEntry* entry, const DeskState& state);
  using QWidget::show;

 private:
  RoleLabel* m_name;
  RoleLabel* m_who;
  QWidget* m_place{nullptr};
  RoleLabel* m_upTo;
};

}  // namespace relance
