// SPDX-License-Identifier: GPL-3.0-or-later
// One decision for all small amounts that are ticked: a last letter, or a proposal to write them off.
#pragma once

#include "desktop/decisions/decision_rows.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"

class QLineEdit;

namespace relance {

class LetterChoice;
class RoleLabel;

class BatchPanel final : public EntryForm {
  Q_OBJECT

 public:
  /// The desk is lent.
  explicit BatchPanel(LedgerDesk& desk, QWidget* parent = nullptr);

  /// What is decided: the ticked ones of these, of the desk's state. What is chosen and typed stays.
  void setRows(const std::vector<DecisionRow>& rows);
  void focusFirst();
  LetterChoice& choices() { return *m_choices; }
  QLineEdit& reason() { return *m_reason; }

 signals:
  /// In words, for undoing: "12 small amounts: formal demand".
  void decided(const QString& words);

 private:
  void decide();

  LedgerDesk& m_desk;
  std::vector<DecisionRow> m_rows;  // ticked
  std::int64_t m_drawnAt{0};
  RoleLabel* m_sum;
  LetterChoice* m_choices;
  QLineEdit* m_reason;
};

}  // namespace relance
