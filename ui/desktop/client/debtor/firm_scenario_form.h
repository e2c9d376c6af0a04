// SPDX-License-Identifier: GPL-3.0-or-later
// The firm scenario proposed to a customer who is late again and again, taken with a reason.
#pragma once

#include "desktop/client/debtor/debtor_form.h"

class QLineEdit;

namespace relance {

class RoleLabel;

class FirmScenarioForm final : public DebtorForm {
  Q_OBJECT

 public:
  /// Proposed or not: the ledger answers when it is asked for.
  FirmScenarioForm(LedgerDesk& desk, CustomerId customer, const ClientFile& file, QWidget* parent = nullptr);

  void focusFirst() override;
  QLineEdit& reason() { return *m_reason; }

 protected:
  void showFile(const ClientFile& file) override;

 private:
  void take();

  QString m_scenario;  // its name
  RoleLabel* m_why;
  QLineEdit* m_reason;
  RoleLabel* m_effect;
};

}  // namespace relance
