// SPDX-License-Identifier: GPL-3.0-or-later
// A partner as a form: who he is, where he works, what he recovers and what he takes.
#pragma once

#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"
#include "domain/ledger/placement.h"

class QCheckBox;
class QLineEdit;

namespace relance {

class FeeFields;
class LabelledField;
class LetterChoice;
class PercentField;

class PartnerForm final : public EntryForm {
  Q_OBJECT

 public:
  /// Of a partner without a name: a new one.
  PartnerForm(LedgerDesk& desk, const Partner& partner, QWidget* parent = nullptr);

  void focusFirst();
  bool isNew() const { return m_partner.name.empty(); }

 signals:
  /// In words, for undoing: "Partner Cabinet Lorne".
  void recorded(const QString& name, const QString& words);

 private:
  void makeFields();
  LabelledField* addLine(const QString& label, QLineEdit* line, const QString& text);
  bool readCodes(QLineEdit& line, LabelledField& field, bool isUpper, std::vector<std::string>& codes);
  void record();

  LedgerDesk& m_desk;
  Partner m_partner;
  QLineEdit* m_name;
  LabelledField* m_nameField{nullptr};
  LetterChoice* m_kind{nullptr};
  QLineEdit* m_countries;
  LabelledField* m_countriesField{nullptr};
  QLineEdit* m_languages;
  LabelledField* m_languagesField{nullptr};
  PercentField* m_success{nullptr};
  FeeFields* m_fees{nullptr};
  QCheckBox* m_isArchived;
};

}  // namespace relance
