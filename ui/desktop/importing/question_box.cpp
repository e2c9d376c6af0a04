// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/question_box.h"

#include <QHBoxLayout>
#include <QPainter>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

QuestionBox::QuestionBox(QWidget* parent) : QWidget(parent), m_sentence(new RoleLabel({})), m_answers(new QHBoxLayout) {
  m_sentence->setWordWrap(true);
  m_sentence->setTextFormat(Qt::PlainText);
  m_answers->setSpacing(metrics::gap);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin + metrics::iconSize + metrics::gap, 12, metrics::pageMargin, 12);
  layout->setSpacing(metrics::gap);
  layout->addWidget(m_sentence);
  layout->addLayout(m_answers);
  setFocusPolicy(Qt::StrongFocus);
  hide();
}

void QuestionBox::ask(const std::optional<OpenQuestion>& question) {
  setVisible(question.has_value());
  while (QLayoutItem* item = m_answers->takeAt(0)) {
    // Later: the answer that was pressed may be the one that goes.
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  if (!question) return;
  m_sentence->setText(question->sentence);
  setAccessibleName(question->sentence);
  for (const ReadingAnswer& answer : question->answers) {
    auto* button = new ActionButton(answer.words);
    m_answers->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, dialect = answer.dialect] { emit answered(dialect); });
  }
  m_answers->addStretch();
}

void QuestionBox::focusQuestion() { setFocus(Qt::OtherFocusReason); }

void QuestionBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  drawBox(painter, rect(), {.fill = palette[ColourRole::surface], .border = palette[ColourRole::line]});
  painter.fillRect(QRect(0, 0, metrics::selectionBar, height()), palette[ColourRole::attention]);
  drawIcon(painter, QRectF(metrics::pageMargin, 12, metrics::iconSize, metrics::iconSize), IconName::help,
           palette[ColourRole::attention]);
  if (hasFocus()) drawFocusRing(painter, rect(), palette[ColourRole::accent]);
}

}  // namespace relance
