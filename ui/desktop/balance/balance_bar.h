// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the balance: as of which day, aged from which date, in which currency, grouped or not; and finding a customer.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "domain/ledger/ageing.h"
#include "text/language.h"

class QMenu;

namespace relance {

class Chip;
class DateField;
class SearchField;

struct BalanceQuestion {
  std::optional<Date> asOf;  // none: today, whichever day it is
  AgeingBase base{AgeingBase::due};
  std::optional<Currency> currency;  // none: the base currency
  bool isGrouped{true};

  bool operator==(const BalanceQuestion&) const = default;
};

class BalanceBar final : public QWidget {
  Q_OBJECT

 public:
  explicit BalanceBar(QWidget* parent = nullptr);

  /// Shows the question as it is now put. `currencies` are those with anything open, the one shown included.
  void setQuestion(const BalanceQuestion& question, Date today, Currency shown, const std::vector<Currency>& currencies,
                   Language language);
  SearchField& find() { return *m_find; }
  /// The first chip takes the keys.
  void activate();

 signals:
  void asked(const BalanceQuestion& question);

 private:
  void fillDays();
  void addDay(const QString& word, std::optional<Date> day);
  void ask(const BalanceQuestion& question);

  BalanceQuestion m_question;
  Date m_today;
  Language m_language{Language::en};
  Chip* m_day;
  Chip* m_base;
  Chip* m_currency;
  Chip* m_grouping;
  QMenu* m_days;
  QMenu* m_currencies;
  DateField* m_otherDay{nullptr};
  SearchField* m_find;
};

}  // namespace relance
