// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's answer to a proposal to write off: who proposed what, and why, then yes or no.
#pragma once

#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"

class QLineEdit;

namespace relance {

class LetterChoice;

class WriteOffPanel final : public EntryForm {
  Q_OBJECT

 public:
  /// Of everything proposed in the customer's account of that currency. The desk is lent.
  WriteOffPanel(LedgerDesk& desk, CustomerId customer, Currency currency, bool isPrimary, QWidget* parent = nullptr);

  void focusFirst();
  void shownAnew() { m_drawnAt = m_desk.state()->sequence; }
  LetterChoice& choices() { return *m_choices; }

 signals:
  /// In words, for undoing.
  void answered(const QString& words);

 private:
  void makeFacts();
  void answer();

  LedgerDesk& m_desk;
  CustomerId m_customer;
  Currency m_currency;
  std::int64_t m_drawnAt;
  std::vector<std::string> m_items;
  LetterChoice* m_choices;
  QLineEdit* m_reason;
};

}  // namespace relance
