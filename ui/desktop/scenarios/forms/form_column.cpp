// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/forms/form_column.h"

#include <QEvent>
#include <QGridLayout>

#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

QWidget* findingLine(const FindingLine& finding) {
  auto* place = new QWidget;
  auto* mark = new QLabel;
  const IconName name = finding.role == ColourRole::danger ? IconName::errorCircle : IconName::warning;
  mark->setPixmap(icon(name, finding.role).pixmap(metrics::smallIconSize));
  auto* words = new RoleLabel(finding.sentence, finding.role, TextSize::caption);
  words->setWordWrap(true);
  words->setTextFormat(Qt::PlainText);
  words->setObjectName(QStringLiteral("finding"));
  auto* line = new QHBoxLayout(place);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addWidget(words, 1);
  return place;
}

}  // namespace

FormColumn::FormColumn(QWidget* parent)
    : QScrollArea(parent),
      m_heading(new RoleLabel({})),
      m_below(new RoleLabel({}, ColourRole::secondary)),
      m_headingLine(new QHBoxLayout),
      m_findings(new QVBoxLayout),
      m_grid(new QGridLayout) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_heading->setStrong(true);
  m_heading->setWordWrap(true);
  m_below->setWordWrap(true);
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, metrics::pageMargin);
  column->setSpacing(metrics::gap);
  m_headingLine->setSpacing(4);
  m_headingLine->addWidget(m_heading, 1);
  m_findings->setSpacing(4);
  m_grid->setHorizontalSpacing(12);
  m_grid->setVerticalSpacing(12);
  m_grid->setColumnStretch(0, 1);
  m_grid->setColumnStretch(1, 1);
  column->addLayout(m_headingLine);
  column->addWidget(m_below);
  column->addLayout(m_findings);
  column->addLayout(m_grid);
  column->addStretch();
  setWidget(inside);
  viewport()->setBackgroundRole(QPalette::Base);
  inside->setBackgroundRole(QPalette::Base);
}

void FormColumn::setHeading(const QString& heading, const QString& below) {
  m_heading->setText(heading);
  m_below->setText(below);
  m_below->setVisible(!below.isEmpty());
}

void FormColumn::setFindings(const QList<FindingLine>& findings) {
  if (findings == m_told) return;
  m_told = findings;
  while (QLayoutItem* item = m_findings->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const FindingLine& finding : findings) m_findings->addWidget(findingLine(finding));
}

QStringList FormColumn::findingSentences() const {
  QStringList sentences;
  for (const auto* label : findChildren<RoleLabel*>(QStringLiteral("finding"))) sentences << label->text();
  return sentences;
}

LabelledField* FormColumn::addField(const QString& label, QWidget* field, bool isWide) {
  auto* made = new LabelledField(label, field);
  field->installEventFilter(this);
  // Both columns are equally wide, whatever stands in them.
  made->setMinimumWidth(1);
  if (isWide) {
    m_next = (m_next + 1) / 2 * 2;
    m_grid->addWidget(made, m_next / 2, 0, 1, 2, Qt::AlignTop);
    m_next += 2;
  } else {
    m_grid->addWidget(made, m_next / 2, m_next % 2, Qt::AlignTop);
    ++m_next;
  }
  return made;
}

bool FormColumn::eventFilter(QObject* watched, QEvent* event) {
  // The wheel scrolls the form; a field under the pointer is not turned by it unless it was chosen.
  if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
    event->ignore();
    return true;
  }
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace relance
