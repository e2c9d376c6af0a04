// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms under a client file share: whom they are about, what was on the screen, the answer of the ledger in words.
#pragma once

#include <functional>

#include "actions/reading/client_file.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"

namespace relance {

class DebtorForm : public EntryForm {
  Q_OBJECT

 public:
  /// The customer is one of the desk's state.
  DebtorForm(LedgerDesk& desk, CustomerId customer, const QString& action, QWidget* parent = nullptr);

  CustomerId customer() const { return m_customer; }
  /// Where its keys begin.
  virtual void focusFirst() = 0;
  /// The file is another now. What was chosen and typed stays.
  void shownAnew(const ClientFile& file);

 signals:
  /// In words, for undoing.
  void done(const QString& words);

 protected:
  virtual void showFile(const ClientFile& file) = 0;

  using Action = std::function<std::optional<Refusal>(LedgerSession&, const std::string& code, const PerformOptions&)>;
  /// Of the customer; done(words) follows, or its refusal in words. A conflict is shown, and the same key goes on.
  void write(const QString& words, Action action);

  LedgerDesk& desk() const { return m_desk; }
  const std::string& code() const { return m_code; }
  QString name() const { return m_name; }

 private:
  LedgerDesk& m_desk;
  CustomerId m_customer;
  CustomerId m_payer;
  std::string m_code;
  QString m_name;
  std::int64_t m_drawnAt;
};

}  // namespace relance
