// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segment_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "desktop/desk/desk_state.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/scenario_words.h"

namespace relance {

SegmentForm::SegmentForm(QWidget* parent)
    : QScrollArea(parent),
      m_french(new QLineEdit),
      m_english(new QLineEdit),
      m_frenchField(new LabelledField(tr("Name in French"), m_french)),
      m_englishField(new LabelledField(tr("Name in English"), m_english)),
      m_scenario(new QComboBox),
      m_enabled(new QCheckBox(tr("in use"))),
      m_predicate(new PredicateEditor) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::pageMargin);
  auto* names = new QHBoxLayout;
  names->setSpacing(metrics::pageMargin);
  auto* scenarioLine = new QHBoxLayout;
  scenarioLine->setSpacing(metrics::pageMargin);
  names->addWidget(m_frenchField, 1, Qt::AlignTop);
  names->addWidget(m_englishField, 1, Qt::AlignTop);
  scenarioLine->addWidget(new LabelledField(tr("Chased by the scenario"), m_scenario), 1);
  scenarioLine->addWidget(m_enabled, 1, Qt::AlignBottom);
  auto* who = new QVBoxLayout;
  who->setSpacing(metrics::gap);
  auto* title = new RoleLabel(tr("Customers who fit"));
  title->setStrong(true);
  who->addWidget(title);
  who->addWidget(m_predicate);
  column->addLayout(names);
  column->addLayout(scenarioLine);
  column->addLayout(who);
  column->addStretch();
  setWidget(inside);
  for (QLineEdit* name : {m_french, m_english}) connect(name, &QLineEdit::textEdited, this, &SegmentForm::take);
  connect(m_scenario, &QComboBox::activated, this, &SegmentForm::take);
  connect(m_enabled, &QCheckBox::toggled, this, &SegmentForm::take);
  connect(m_predicate, &PredicateEditor::changed, this, &SegmentForm::take);
}

void SegmentForm::setState(const DeskState& state) {
  const QScopedValueRollback filling(m_isFilling, true);
  m_language = state.language;
  const QVariant chosen = m_scenario->currentData();
  m_scenario->clear();
  m_scenario->addItem(tr("none: nothing is proposed"), QString());
  for (const auto& [key, scenario] : state.policy.scenarios) {
    m_scenario->addItem(scenarioName(scenario, state.language), toQt(key));
  }
  m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(chosen)));
  m_predicate->setVocabulary(vocabularyOf(state));
}

void SegmentForm::setDraft(const SegmentDraft& draft) {
  const QScopedValueRollback filling(m_isFilling, true);
  m_draft = draft;
  const Segment& segment = draft.segment;
  m_french->setText(toQt(nameIn(segment, Language::fr)));
  m_english->setText(toQt(nameIn(segment, Language::en)));
  for (QLineEdit* name : {m_french, m_english}) name->setCursorPosition(0);
  m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(toQt(segment.scenario))));
  m_enabled->setChecked(segment.isEnabled);
  m_predicate->setPredicate(segment.when);
  takeErrorsAway();
  widget()->setEnabled(!draft.isRemoved);
}

void SegmentForm::take() {
  if (m_isFilling) return;
  Segment& segment = m_draft.segment;
  setNameIn(segment, Language::fr, toStd(m_french->text().trimmed()));
  setNameIn(segment, Language::en, toStd(m_english->text().trimmed()));
  segment.scenario = toStd(m_scenario->currentData().toString());
  segment.isEnabled = m_enabled->isChecked();
  segment.when = m_predicate->predicate();
  takeErrorsAway();
  emit changed();
}

bool SegmentForm::isComplete() const { return m_predicate->isComplete(); }
void SegmentForm::commit() { m_predicate->commit(); }

void SegmentForm::focusName() {
  QLineEdit& field = name(m_language);
  field.setFocus(Qt::ShortcutFocusReason);
  field.selectAll();
}

void SegmentForm::focusFirst() { m_predicate->focusFirst(); }

void SegmentForm::setNameError(Language language, const QString& error) {
  m_nameErrors[language] = error;
  (language == Language::fr ? m_frenchField : m_englishField)->setError(error);
}

QString SegmentForm::nameError(Language language) const {
  const auto found = m_nameErrors.find(language);
  return found == m_nameErrors.end() ? QString() : found->second;
}

void SegmentForm::takeErrorsAway() {
  for (const Language language : {Language::fr, Language::en}) setNameError(language, {});
}

}  // namespace relance
