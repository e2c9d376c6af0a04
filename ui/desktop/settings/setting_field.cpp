// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/setting_field.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include "desktop/settings/setting_groups.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/field_words.h"

namespace relance {

SettingField::SettingField(std::string key, QWidget* parent)
    : QWidget(parent),
      m_key(std::move(key)),
      m_reset(new ActionButton(tr("Default"), ButtonKind::link)),
      m_help(new RoleLabel({}, ColourRole::secondary, TextSize::caption)),
      m_error(new RoleLabel({}, ColourRole::danger, TextSize::caption)) {
  makeEditor();
  QWidget* field = m_line != nullptr ? static_cast<QWidget*>(m_line) : m_choice;
  auto* name = new RoleLabel(fieldWord(m_key), ColourRole::secondary);
  name->setBuddy(field);
  field->setAccessibleName(fieldWord(m_key));
  for (RoleLabel* label : {m_help, m_error}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_reset->setAccessibleName(tr("Back to the default: %1").arg(fieldWord(m_key)));
  m_reset->setIconName(IconName::undo);
  auto* head = new QHBoxLayout;
  head->addWidget(name);
  head->addStretch();
  head->addWidget(m_reset);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addLayout(head);
  layout->addWidget(field);
  layout->addWidget(m_help);
  layout->addWidget(m_error);
  connect(m_reset, &QPushButton::clicked, this, &SettingField::reset);
  tellBelow();
}

void SettingField::makeEditor() {
  const SettingInfo* info = findSetting(m_key);
  const SettingForm form = info == nullptr ? SettingForm::text : info->form;
  const auto choices = settingChoices(form);
  if (choices.isEmpty() && form != SettingForm::scenario) {
    m_line = new QLineEdit;
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &SettingField::commit);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setError({}); });
    return;
  }
  m_choice = new QComboBox;
  setChoices(choices);
  connect(m_choice, &QComboBox::activated, this, &SettingField::commit);
}

void SettingField::setChoices(const QList<std::pair<std::string, QString>>& choices) {
  if (choices == m_choices) return;
  m_choices = choices;
  m_choice->clear();
  for (const auto& [value, words] : choices) m_choice->addItem(words, toQt(value));
}

QString SettingField::words(const std::string& value) const {
  const int at = m_choice == nullptr ? -1 : m_choice->findData(toQt(value));
  return at < 0 ? settingText(m_key, value) : m_choice->itemText(at);
}

void SettingField::setValue(const std::string& value, const std::string& otherwise) {
  const bool isBeingTyped = isTouched() && (m_line->hasFocus() || !error().isEmpty());
  m_value = value;
  m_otherwise = otherwise;
  if (!isBeingTyped) {
    display(value);
    setError({});
  }
  tellBelow();
}

void SettingField::display(const std::string& value) {
  if (m_choice != nullptr) {
    const std::string& shown = value.empty() ? m_otherwise : value;
    // One that can no longer be chosen is named as it is kept.
    m_choice->setPlaceholderText(words(shown));
    m_choice->setCurrentIndex(m_choice->findData(toQt(shown)));
    return;
  }
  m_line->setText(settingText(m_key, value));
  m_line->setCursorPosition(0);
  m_line->setPlaceholderText(settingText(m_key, m_otherwise));
}

std::string SettingField::typed() const {
  if (m_choice != nullptr) return toStd(m_choice->currentData().toString());
  return toStd(m_line->text().trimmed());
}

bool SettingField::isTouched() const { return m_line != nullptr && m_line->text().trimmed() != settingText(m_key, m_value); }

void SettingField::restore() {
  display(m_value);
  setError({});
}

void SettingField::commit() {
  const bool isChosen = m_choice != nullptr && typed() != (m_value.empty() ? m_otherwise : m_value);
  if (!isChosen && !isTouched()) return setError({});
  emit changed(m_key, typed());
}

void SettingField::reset() {
  if (m_line != nullptr) m_line->clear();
  setError({});
  if (!m_value.empty()) emit changed(m_key, {});
}

void SettingField::setError(const QString& sentence) {
  m_error->setText(sentence);
  if (m_line != nullptr) m_line->setAccessibleDescription(sentence.isEmpty() ? m_help->text() : sentence);
  tellBelow();
}

QString SettingField::error() const { return m_error->text(); }

void SettingField::tellBelow() {
  QString help = settingHelp(m_key);
  if (!m_otherwise.empty()) {
    const QString otherwise = tr("Default: %1").arg(words(m_otherwise));
    help = help.isEmpty() ? otherwise : otherwise + QStringLiteral(" – ") + help;
  }
  m_help->setText(help);
  const bool isWrong = !m_error->text().isEmpty();
  m_error->setVisible(isWrong);
  m_help->setVisible(!isWrong && !help.isEmpty());
  QSizePolicy policy = m_reset->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_reset->setSizePolicy(policy);
  m_reset->setVisible(!m_value.empty() && !m_otherwise.empty() && m_value != m_otherwise);
}

bool SettingField::matches(const QString& words) const {
  return fieldWord(m_key).contains(words, Qt::CaseInsensitive) || settingHelp(m_key).contains(words, Qt::CaseInsensitive) ||
         toQt(m_key).contains(words, Qt::CaseInsensitive);
}

void SettingField::focusEditor() {
  QWidget* field = m_line != nullptr ? static_cast<QWidget*>(m_line) : m_choice;
  field->setFocus(Qt::ShortcutFocusReason);
  if (m_line != nullptr) m_line->selectAll();
}

bool SettingField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) {
    // Looking at another window or opening a menu is not leaving it. QLineEdit::editingFinished would say nothing when a value
    // that was refused is left a second time.
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) commit();
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace relance
