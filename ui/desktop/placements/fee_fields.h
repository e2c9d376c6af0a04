// SPDX-License-Identifier: GPL-3.0-or-later
// A partner's fee scale: from a claim of so much on, such a share of what is recovered. The last line is empty, for one more.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/ledger/placement.h"
#include "text/language.h"

class QVBoxLayout;

namespace relance {

class AmountField;
class PercentField;
class RoleLabel;
class UnderstoodField;

class FeeFields final : public QWidget {
  Q_OBJECT

 public:
  FeeFields(const std::vector<FeeBand>& fees, Currency currency, Language language, QWidget* parent = nullptr);

  /// By rising amount. None while something is missing, misread or said twice; the keys then go there.
  std::optional<std::vector<FeeBand>> value();

 private:
  struct Line {
    AmountField* from;
    PercentField* share;
  };

  void addLine(const std::optional<FeeBand>& band);
  void addLineWhenFull();
  std::optional<std::vector<FeeBand>> refuse(UnderstoodField& field, const QString& why);

  Currency m_currency;
  Language m_language;
  QVBoxLayout* m_column;
  RoleLabel* m_error;
  QList<Line> m_lines;
};

}  // namespace relance
