// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/debtor/firm_scenario_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "actions/steering/take_firm_scenario.h"
#include "desktop/client/account_words.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "words/recurrence_words.h"
#include "words/refusal_words.h"

namespace relance {

FirmScenarioForm::FirmScenarioForm(LedgerDesk& desk, CustomerId customer, const ClientFile& file, QWidget* parent)
    : DebtorForm(desk, customer, tr("Take it"), parent),
      m_why(new RoleLabel({})),
      m_reason(new QLineEdit),
      m_effect(new RoleLabel({}, ColourRole::secondary)) {
  m_reason->setObjectName(QStringLiteral("reason"));
  m_why->setWordWrap(true);
  m_effect->setWordWrap(true);
  fields().addWidget(m_why);
  fields().addWidget(new LabelledField(tr("Reason"), m_reason));
  fields().addWidget(m_effect);
  connect(this, &EntryForm::accepted, this, &FirmScenarioForm::take);
  showFile(file);
  if (file.recurrence) {
    m_reason->setText(
        tr("Late %n times by more than %1 days in %2 months", nullptr, static_cast<int>(file.recurrence->episodes.size()))
            .arg(recurrenceDays)
            .arg(recurrenceMonths));
  }
}

void FirmScenarioForm::showFile(const ClientFile& file) {
  const Language language = desk().language();
  m_effect->setVisible(file.recurrence.has_value());
  if (!file.recurrence) {
    const Refusal nothing{RefusalReason::nothingToDecide, {code(), "recurrence"}};
    return m_why->setText(refusalWords(nothing, language).sentence);
  }
  m_scenario = localName(file.recurrence->names, file.recurrence->scenario, language);
  m_why->setText(recurrenceSentence(static_cast<int>(file.recurrence->episodes.size()), m_scenario));
  m_effect->setText(tr("From today he is chased by “%1”, whatever the segments say, until a person ends it.").arg(m_scenario));
}

void FirmScenarioForm::focusFirst() {
  m_reason->setFocus(Qt::ShortcutFocusReason);
  m_reason->selectAll();
}

void FirmScenarioForm::take() {
  const std::string reason = toStd(m_reason->text().trimmed());
  write(tr("%1: scenario “%2”", "customer, scenario").arg(name(), m_scenario),
        [reason](LedgerSession& session, const std::string& code, const PerformOptions& options) {
          const auto taken = takeFirmScenario(session, code, reason, options);
          return taken ? std::nullopt : std::optional(taken.refusal());
        });
}

}  // namespace relance
