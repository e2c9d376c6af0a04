// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/reading_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <array>

#include "desktop/importing/column_grid.h"
#include "desktop/importing/question_box.h"
#include "desktop/importing/reading_words.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"
#include "words/import_words.h"

namespace relance {
namespace {

constexpr std::array allKinds{ImportKind::customers, ImportKind::contacts, ImportKind::invoices, ImportKind::payments,
                              ImportKind::settled};
/// Whole cents beside the decimal signs.
const QString cents = QStringLiteral("cents");

bool isAmbiguous(const ImportPreview& preview, RefusalReason reason) {
  return preview.report.refusal && preview.report.refusal->reason == reason;
}

void choose(QComboBox& box, const QVariant& data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

}  // namespace

ReadingPanel::ReadingPanel(QWidget* parent)
    : QWidget(parent), m_choices(new QWidget), m_letters(new PhraseLabel), m_question(new QuestionBox), m_grid(new ColumnGrid) {
  auto* line = new QHBoxLayout(m_choices);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::pageMargin);
  m_kind = addCombo(tr("The file holds"), m_kindField);
  m_dates = addCombo(tr("Dates"), m_datesField);
  m_decimals = addCombo(tr("Amounts"), m_decimalsField);
  m_profile = addCombo(tr("Profile"), m_profileField);
  line->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  layout->addWidget(m_choices);
  layout->addWidget(m_letters);
  layout->addWidget(m_question);
  layout->addWidget(m_grid, 1);
  connect(m_kind, &QComboBox::activated, this, &ReadingPanel::chooseKind);
  connect(m_dates, &QComboBox::activated, this, &ReadingPanel::chooseDates);
  connect(m_decimals, &QComboBox::activated, this, &ReadingPanel::chooseDecimals);
  connect(m_profile, &QComboBox::activated, this, &ReadingPanel::chooseProfile);
  connect(m_grid, &ColumnGrid::mapped, this, [this] {
    m_draft.mappings = m_grid->mappings();
    // The fields are those of this kind of file.
    m_draft.kind = *parseImportKind(toStd(m_kind->currentData().toString()));
    emit said(m_draft);
  });
  connect(m_question, &QuestionBox::answered, this, [this](const SaidDialect& dialect) {
    m_draft.dialect = dialect;
    emit said(m_draft);
  });
}

QComboBox* ReadingPanel::addCombo(const QString& label, LabelledField*& field) {
  auto* box = new QComboBox;
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(14);
  field = new LabelledField(label, box);
  static_cast<QHBoxLayout*>(m_choices->layout())->addWidget(field, 1, Qt::AlignTop);
  return box;
}

void ReadingPanel::show(const ImportPreview& preview, const ImportDraft& draft, Language language) {
  m_draft = draft;
  fillKinds(preview);
  fillDates(preview);
  fillDecimals(preview);
  fillProfiles(preview);
  m_letters->setVisible(preview.sample.has_value());
  if (preview.sample) m_letters->setState(IconName::eye, lettersWords(*preview.sample), ColourRole::secondary);
  m_question->ask(openQuestion(preview, draft.dialect, language));
  if (!preview.sample) return m_grid->clear();
  m_grid->setSample(*preview.sample, preview.report.mapping ? *preview.report.mapping : preview.sample->layout.mapping);
}

void ReadingPanel::fillKinds(const ImportPreview& preview) {
  m_kind->clear();
  for (const ImportKind kind : allKinds) m_kind->addItem(importKindWord(kind), toQt(importKindName(kind)));
  const bool isUnderstood = preview.report.mapping.has_value();
  ImportKind shown = preview.report.kind;
  if (!isUnderstood && preview.sample) shown = preview.sample->layout.mapping.kind;
  choose(*m_kind, toQt(importKindName(shown)));
  const QString asSaid = m_draft.kind ? tr("as you said") : tr("told by its titles");
  m_kindField->setHelp(isUnderstood ? (preview.profile.empty() ? asSaid : tr("as the profile says")) : tr("to be confirmed"));
}

void ReadingPanel::fillDates(const ImportPreview& preview) {
  m_dates->clear();
  const QString found = m_draft.dialect.dates ? QString() : commonDateOrder(preview);
  const QString asFound = isAmbiguous(preview, RefusalReason::ambiguousDates) ? tr("to be said") : tr("as found in the file");
  m_dates->addItem(found.isEmpty() ? asFound : dateOrderWord(toStd(found)));
  for (const DateOrder order : {DateOrder::dmy, DateOrder::mdy, DateOrder::ymd}) {
    const QString name = toQt(dateOrderName(order));
    if (name != found) m_dates->addItem(dateOrderWord(dateOrderName(order)), name);
  }
  if (m_draft.dialect.dates) choose(*m_dates, toQt(dateOrderName(*m_draft.dialect.dates)));
  m_datesField->setHelp(datesWords(preview));
  m_datesField->setVisible(preview.report.refusal || !preview.report.dialect || !preview.report.dialect->dates.empty());
}

void ReadingPanel::fillDecimals(const ImportPreview& preview) {
  m_decimals->clear();
  const SaidDialect& said = m_draft.dialect;
  m_decimals->addItem(isAmbiguous(preview, RefusalReason::ambiguousDecimals) ? tr("to be said") : tr("as found in the file"));
  for (const char sign : {',', '.'}) {
    m_decimals->addItem(decimalWords(sign), QString(QLatin1Char(sign)));
  }
  m_decimals->addItem(tr("whole cents"), cents);
  if (said.decimalSign) choose(*m_decimals, QString(QLatin1Char(*said.decimalSign)));
  if (said.isMinorUnits) choose(*m_decimals, cents);
  m_decimalsField->setHelp(amountsWords(preview));
  m_decimalsField->setVisible(preview.report.refusal || !preview.report.dialect || !preview.report.dialect->amounts.empty());
}

void ReadingPanel::fillProfiles(const ImportPreview& preview) {
  m_profile->clear();
  m_profile->addItem(tr("none"));
  for (const ImportProfile& profile : preview.profiles) m_profile->addItem(toQt(profile.name), toQt(profile.name));
  if (!preview.profile.empty()) choose(*m_profile, toQt(preview.profile));
  m_profileField->setVisible(!preview.profiles.empty());
  m_profileField->setHelp(preview.profile.empty() || !m_draft.profile.empty() ? QString() : tr("recognised by the titles"));
}

void ReadingPanel::chooseKind() {
  m_draft.kind = parseImportKind(toStd(m_kind->currentData().toString()));
  // Columns and profile are those of another kind of file.
  m_draft.mappings.clear();
  m_draft.profile.clear();
  emit said(m_draft);
}

void ReadingPanel::chooseDates() {
  m_draft.dialect.dates = parseDateOrder(toStd(m_dates->currentData().toString()));
  emit said(m_draft);
}

void ReadingPanel::chooseDecimals() {
  const QString chosen = m_decimals->currentData().toString();
  m_draft.dialect.isMinorUnits = chosen == cents;
  m_draft.dialect.decimalSign.reset();
  if (chosen.size() == 1) m_draft.dialect.decimalSign = chosen.front().toLatin1();
  emit said(m_draft);
}

void ReadingPanel::chooseProfile() {
  // Its own word counts again, whatever was said before.
  m_draft.profile = toStd(m_profile->currentData().toString());
  m_draft.isProfileWanted = !m_draft.profile.empty();
  m_draft.kind.reset();
  m_draft.mappings.clear();
  m_draft.dialect = {};
  emit said(m_draft);
}

void ReadingPanel::focusFirst() {
  if (m_question->isVisibleTo(this)) return m_question->focusQuestion();
  if (!m_grid->combos().isEmpty()) m_grid->combos().first()->setFocus(Qt::OtherFocusReason);
}

}  // namespace relance
