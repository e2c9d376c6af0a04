// SPDX-License-Identifier: GPL-3.0-or-later
// Bad faith noted of a debtor, by a dated fact in words that he may read; and its end.
#pragma once

#include "desktop/client/debtor/debtor_form.h"

class QLineEdit;

namespace relance {

class DateField;
class LabelledField;
class LetterChoice;
class RoleLabel;

class BadFaithForm final : public DebtorForm {
  Q_OBJECT

 public:
  BadFaithForm(LedgerDesk& desk, CustomerId customer, const ClientFile& file, QWidget* parent = nullptr);

  void focusFirst() override;
  /// Its end, or another finding; null while none stands.
  LetterChoice* choices() { return m_choices; }
  QLineEdit& text() { return *m_text; }
  DateField& day() { return *m_day; }
  /// What follows, as it is shown.
  QString effect() const;

 protected:
  void showFile(const ClientFile& file) override;

 private:
  void offer(bool isStanding);
  bool isEnd() const;
  void tell();
  void take();

  LetterChoice* m_choices{nullptr};
  QLineEdit* m_text;
  LabelledField* m_textField;
  DateField* m_day;
  LabelledField* m_dayField;
  RoleLabel* m_effect;
};

}  // namespace relance
