// SPDX-License-Identifier: GPL-3.0-or-later
// A payment plan, instalment by instalment, with what is proposed; the last line is empty, for one more.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "domain/basics/currency.h"
#include "domain/ledger/agreement.h"
#include "text/language.h"

class QVBoxLayout;

namespace relance {

class AmountField;
class DateField;
class PhraseLabel;
class UnderstoodField;

class PlanFields final : public QWidget {
  Q_OBJECT

 public:
  /// `amountMinor` is what the plan should come to.
  PlanFields(const std::vector<Instalment>& proposed, std::int64_t amountMinor, Currency currency, Date today, Language language,
             QWidget* parent = nullptr);

  /// By day. None while a line is misread or half empty, or nothing is said; the keys then go there.
  std::optional<std::vector<Instalment>> value();

 private:
  struct Line {
    DateField* day;
    AmountField* amount;
  };

  void addLine(const std::optional<Instalment>& instalment);
  void tellSum();
  static std::optional<std::vector<Instalment>> lead(UnderstoodField& field);

  std::int64_t m_wantedMinor;
  Currency m_currency;
  Date m_today;
  Language m_language;
  QVBoxLayout* m_column;
  PhraseLabel* m_sum;
  QList<Line> m_lines;
};

}  // namespace relance
