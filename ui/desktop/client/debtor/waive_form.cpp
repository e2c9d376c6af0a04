// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/debtor/waive_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "actions/agreements/waive_charges.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"
#include "words/waiver_words.h"

namespace relance {
namespace {

/// As many as there are letters.
constexpr std::size_t mostOptions = 26;

}  // namespace

WaiveForm::WaiveForm(LedgerDesk& desk, CustomerId customer, const ClientFile& file, QWidget* parent)
    : DebtorForm(desk, customer, tr("Waive"), parent),
      m_everything(new QCheckBox(tr("Of all that is late, not only of what was agreed on"))),
      m_costs(new QCheckBox(tr("The fixed costs too"))),
      m_reason(new QLineEdit),
      m_reasonField(new LabelledField(tr("Reason"), m_reason)),
      m_effect(new RoleLabel({}, ColourRole::secondary)) {
  m_reason->setObjectName(QStringLiteral("reason"));
  m_effect->setWordWrap(true);
  for (QWidget* field : std::initializer_list<QWidget*>{m_everything, m_costs, m_reasonField, m_effect})
    fields().addWidget(field);
  for (QCheckBox* tick : {m_everything, m_costs}) connect(tick, &QCheckBox::toggled, this, &WaiveForm::changed);
  connect(this, &EntryForm::accepted, this, &WaiveForm::take);
  showFile(file);
}

/// First what carries no waiver yet, so that Enter is right; what carries one may carry the costs too.
std::vector<WaiveForm::Option> WaiveForm::optionsOf(const ClientFile& file) {
  std::vector<Option> free;
  std::vector<Option> standing;
  std::vector<Option> waived;
  for (const ToldAgreement& told : file.agreements) {
    const Agreement& agreement = told.agreement;
    bool isWaived = false;
    for (const ToldWaiver& waiver : file.charges.waivers) {
      if (waiver.known.waiver.agreement != agreement.id || !relance::isWaived(waiver.known.state)) continue;
      standing.push_back({agreement, waiver.known.waiver});
      isWaived = true;
    }
    if (mayCarryWaiver(told)) (isWaived ? waived : free).push_back({agreement, {}});
  }
  free.insert(free.end(), standing.begin(), standing.end());
  free.insert(free.end(), waived.begin(), waived.end());
  if (free.size() > mostOptions) free.resize(mostOptions);
  return free;
}

void WaiveForm::showFile(const ClientFile& file) {
  m_charges = file.charges;
  std::vector<Option> options = optionsOf(file);
  if (options != m_options) offer(std::move(options));
  tell();
}

void WaiveForm::offer(std::vector<Option> options) {
  const Option* before = chosen();
  const std::optional<Option> kept = before == nullptr ? std::nullopt : std::optional(*before);
  const bool hadFocus = m_choices != nullptr && m_choices->hasFocus();
  delete m_choices;
  m_choices = nullptr;
  m_options = std::move(options);
  if (m_options.empty()) return;
  QList<LetterOption> letters;
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    letters << LetterOption{static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(i)), wordsOf(m_options[i])};
  }
  m_choices = new LetterChoice(tr("As long as"), letters);
  fields().insertWidget(0, m_choices);
  const auto again = kept ? std::ranges::find(m_options, *kept) : m_options.end();
  m_choices->choose(again == m_options.end() ? 0 : static_cast<int>(again - m_options.begin()));
  connect(m_choices, &LetterChoice::chose, this, &WaiveForm::changed);
  if (hadFocus) m_choices->setFocus(Qt::OtherFocusReason);
}

QString WaiveForm::wordsOf(const Option& option) const {
  const Language language = desk().language();
  if (option.waiver) return tr("Take back the waiver of %1").arg(dateWords(option.waiver->made, language));
  const Agreement& agreement = option.agreement;
  const QString made = dateWords(agreement.made, language);
  const QString last = dateWords(agreement.dues.back().due, language);
  return agreement.kind == AgreementKind::plan ? tr("Plan of %1, until %2", "two days").arg(made, last)
                                               : tr("Promise of %1, for %2", "two days").arg(made, last);
}

const WaiveForm::Option* WaiveForm::chosen() const {
  if (m_choices == nullptr || m_choices->chosen() < 0) return nullptr;
  return &m_options[static_cast<std::size_t>(m_choices->chosen())];
}

WaiverPreview WaiveForm::preview(const Agreement& agreement) const {
  return previewWaiver(m_charges, agreement, m_everything->isChecked() ? WaiverReach::everythingLate : WaiverReach::agreement);
}

QString WaiveForm::effect() const { return m_effect->text(); }

void WaiveForm::changed() {
  setRefusal({});
  tell();
}

void WaiveForm::tell() {
  const Option* option = chosen();
  const bool isWaiving = option == nullptr || !option->waiver;
  for (QWidget* field : std::initializer_list<QWidget*>{m_everything, m_costs, m_reasonField}) field->setVisible(isWaiving);
  button().setText(isWaiving ? tr("Waive") : tr("Take back"));
  const Language language = desk().language();
  if (option == nullptr) {
    const Refusal nothing{RefusalReason::nothingToEnd, {code(), "waive"}};
    return m_effect->setText(refusalWords(nothing, language).sentence);
  }
  const Agreement& agreement = option->agreement;
  if (option->waiver) {
    return m_effect->setText(waiverEndSentence(waivedBy(m_charges, option->waiver->id, agreement.currency), language));
  }
  const WaiverPreview shown = preview(agreement);
  m_effect->setText(waiverEffectSentence({.interest = shown.interest,
                                          .costs = m_costs->isChecked() ? std::optional(shown.costs) : std::nullopt,
                                          .condition = {agreement.kind, agreement.made},
                                          .last = agreement.dues.back().due},
                                         language));
}

void WaiveForm::focusFirst() {
  (m_choices == nullptr ? static_cast<QWidget*>(m_reason) : m_choices)->setFocus(Qt::ShortcutFocusReason);
}

void WaiveForm::take() {
  const Option* option = chosen();
  if (option != nullptr && option->waiver) {
    return write(tr("Waiver of %1 taken back").arg(name()),
                 [id = option->waiver->id](LedgerSession& session, const std::string& code, const PerformOptions& options) {
                   const auto ended = endWaiver(session, code, id, options);
                   return ended ? std::nullopt : std::optional(ended.refusal());
                 });
  }
  WaiverRequest request;
  if (option != nullptr) {
    request.agreement = option->agreement.id;
    if (m_everything->isChecked()) request.items = preview(option->agreement).items;
  }
  request.costs = m_costs->isChecked();
  request.reason = toStd(m_reason->text().trimmed());
  write(tr("Interest waived for %1").arg(name()),
        [request](LedgerSession& session, const std::string& code, const PerformOptions& options) {
          const auto made = waiveCharges(session, code, request, options);
          return made ? std::nullopt : std::optional(made.refusal());
        });
}

}  // namespace relance
