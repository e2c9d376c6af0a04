// SPDX-License-Identifier: GPL-3.0-or-later
// The decision of day 28 as a form: formal demand, or leniency until a day; also a formal demand ordered before its time.
#pragma once

#include <QWidget>

#include "desktop/desk/ledger_desk.h"

class QLineEdit;
class QRadioButton;

namespace relance {

class DateField;
class LabelledField;
class ActionButton;
class RoleLabel;

class DecisionPanel final : public QWidget {
  Q_OBJECT

 public:
  /// Due: both choices stand open. Ordered: only a formal demand, which then needs a reason.
  enum class Cause { due, ordered };

  /// Of the customer's account in that currency, as shown in the desk's state.
  /// `isPrimary`: deciding is what the page is about.
  DecisionPanel(LedgerDesk& desk, CustomerId customer, Currency currency, Cause cause, bool isPrimary, QWidget* parent = nullptr);

  void focusFirst();
  void decide();
  /// The customer's facts beside it are those of the desk's new state.
  void shownAnew() { m_drawnAt = m_desk.state()->sequence; }

 signals:
  /// In words, for undoing: "Decision for Duvallon SARL: formal demand".
  void decided(const QString& words);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void makeChoices();
  void choose();

  LedgerDesk& m_desk;
  CustomerId m_customer;
  Currency m_currency;
  Cause m_cause;
  std::int64_t m_drawnAt;
  QRadioButton* m_demand{nullptr};
  QRadioButton* m_leniency{nullptr};
  DateField* m_until;
  LabelledField* m_untilField;
  QLineEdit* m_reason;
  RoleLabel* m_refusal;
  ActionButton* m_button;
};

}  // namespace relance
