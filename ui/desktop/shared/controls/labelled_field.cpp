// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/labelled_field.h"

#include <QVBoxLayout>

#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/controls/understood_field.h"

namespace relance {

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent),
      m_name(new RoleLabel(label, ColourRole::secondary)),
      m_field(field),
      m_help(new RoleLabel({}, ColourRole::secondary, TextSize::caption)),
      m_error(new PhraseLabel(nullptr, TextSize::caption)) {
  m_name->setBuddy(field);
  if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
  m_help->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_name);
  layout->addWidget(field);
  layout->addWidget(m_help);
  layout->addWidget(m_error);
  setMaximumWidth(480);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  if (auto* understood = qobject_cast<UnderstoodField*>(field)) {
    connect(understood, &UnderstoodField::readAgain, this, [this, understood] { setError(understood->error()); });
    setError(understood->error());
  }
  showBelow();
}

void LabelledField::setLabel(const QString& label) {
  m_name->setText(label);
  m_field->setAccessibleName(label);
}

void LabelledField::setHelp(const QString& help) {
  m_help->setText(help);
  showBelow();
}

void LabelledField::setError(const QString& error) {
  m_errorWords = error;
  m_error->setState(IconName::warning, error, ColourRole::danger);
  showBelow();
}

void LabelledField::showBelow() {
  m_error->setVisible(!m_errorWords.isEmpty());
  m_help->setVisible(m_errorWords.isEmpty() && !m_help->text().isEmpty());
  if (!qobject_cast<UnderstoodField*>(m_field)) {
    m_field->setAccessibleDescription(m_errorWords.isEmpty() ? m_help->text() : m_errorWords);
  }
}

}  // namespace relance
