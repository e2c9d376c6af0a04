// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what a new ledger must know: whose claims stand in it, under which law, in which currency.
#pragma once

#include <QDialog>

#include "domain/ledger/creditor.h"

class QComboBox;
class QLineEdit;

namespace relance {

class ActionButton;

class NewLedgerDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit NewLedgerDialog(QWidget* parent = nullptr);

  /// As typed; the time zone is the country's usual one.
  Creditor creditor() const;

 private:
  void takeCountrysCurrency();

  QLineEdit* m_name;
  QComboBox* m_country;
  QComboBox* m_currency;
  ActionButton* m_make;
};

}  // namespace relance
