// SPDX-License-Identifier: GPL-3.0-or-later
// Interest waived while a promise or a plan is kept, with what follows in words; and such a waiver taken back.
#pragma once

#include "actions/agreements/preview_waiver.h"
#include "desktop/client/debtor/debtor_form.h"

class QCheckBox;
class QLineEdit;

namespace relance {

class LabelledField;
class LetterChoice;
class RoleLabel;

class WaiveForm final : public DebtorForm {
  Q_OBJECT

 public:
  WaiveForm(LedgerDesk& desk, CustomerId customer, const ClientFile& file, QWidget* parent = nullptr);

  void focusFirst() override;
  /// Null where nothing runs that a waiver could hang on, and none stands.
  LetterChoice* choices() { return m_choices; }
  QLineEdit& reason() { return *m_reason; }
  QCheckBox& costs() { return *m_costs; }
  QCheckBox& everything() { return *m_everything; }
  /// What follows, as it is shown.
  QString effect() const;

 protected:
  void showFile(const ClientFile& file) override;

 private:
  /// An agreement to hang it on, or with a waiver the one to be taken back.
  struct Option {
    Agreement agreement;
    std::optional<Waiver> waiver{};

    bool operator==(const Option&) const = default;
  };

  static std::vector<Option> optionsOf(const ClientFile& file);
  void offer(std::vector<Option> options);
  const Option* chosen() const;
  QString wordsOf(const Option& option) const;
  WaiverPreview preview(const Agreement& agreement) const;
  void changed();
  void tell();
  void take();

  ToldCharges m_charges;
  std::vector<Option> m_options;
  LetterChoice* m_choices{nullptr};
  QCheckBox* m_everything;
  QCheckBox* m_costs;
  QLineEdit* m_reason;
  LabelledField* m_reasonField;
  RoleLabel* m_effect;
};

}  // namespace relance
