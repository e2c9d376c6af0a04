// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/commit_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

void showGuard(PhraseLabel& label, const Guard& guard) {
  switch (guard.state) {
    case GuardState::passed:
      return label.setState(IconName::checkCircle, guard.words, ColourRole::ok);
    case GuardState::warns:
      return label.setState(IconName::warning, guard.words, ColourRole::attention);
    case GuardState::blocks:
      return label.setState(IconName::errorCircle, guard.words, ColourRole::danger);
  }
}

}  // namespace

CommitBar::CommitBar(const QString& action, const QKeySequence& keys, QWidget* parent)
    : QWidget(parent),
      m_left(new QHBoxLayout),
      m_guards(new QHBoxLayout),
      m_note(new PhraseLabel),
      m_button(new PrimaryButton(action, keys)) {
  setFixedHeight(metrics::roomFor(fontMetrics(), 52, 34));
  m_button->setMinimumHeight(metrics::roomFor(fontMetrics(), 36, 18));
  m_guards->setSpacing(metrics::pageMargin);
  m_note->hide();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin, 1, metrics::pageMargin, 0);
  layout->setSpacing(12);
  layout->addLayout(m_left);
  layout->addLayout(m_guards);
  layout->addStretch(1);
  layout->addWidget(m_note);
  layout->addWidget(m_button);
}

void CommitBar::setGuards(const QList<Guard>& guards) {
  while (QLayoutItem* item = m_guards->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  QString blocking;
  for (const Guard& guard : guards) {
    auto* label = new PhraseLabel;
    showGuard(*label, guard);
    m_guards->addWidget(label);
    if (guard.state == GuardState::blocks && blocking.isEmpty()) blocking = guard.words;
  }
  m_button->setEnabled(blocking.isEmpty());
  m_button->setAccessibleDescription(blocking);
}

void CommitBar::setNote(const QString& note) {
  m_note->setPhrases({{.words = note}});
  m_note->setVisible(!note.isEmpty());
}

void CommitBar::addLeft(QWidget* widget) { m_left->addWidget(widget); }

void CommitBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::surface]);
  painter.fillRect(QRect(0, 0, width(), 1), palette[ColourRole::outline]);
}

}  // namespace relance
