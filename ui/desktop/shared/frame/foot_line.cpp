// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/foot_line.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/frame/undo_toast.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int workBarWidth = 80;

QHBoxLayout* sideLayout(QWidget* side) {
  auto* layout = new QHBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::gap);
  return layout;
}

}  // namespace

FootLine::FootLine(QWidget* parent)
    : QWidget(parent),
      m_selection(new PhraseLabel(nullptr, TextSize::caption)),
      m_toast(new UndoToast),
      m_invariant(new PhraseLabel(nullptr, TextSize::caption)),
      m_note(new PhraseLabel(nullptr, TextSize::caption)),
      m_progress(new QProgressBar),
      m_work(new PhraseLabel(nullptr, TextSize::caption)),
      m_cancel(new ActionButton(tr("Stop"), ButtonKind::link)) {
  setFixedHeight(metrics::roomFor(fontMetrics(), metrics::footLineHeight, 10));
  m_toast->setFont(sized(font(), TextSize::caption));
  m_cancel->setFont(sized(font(), TextSize::caption));
  m_cancel->setMaximumHeight(height() - 4);
  m_progress->setTextVisible(false);
  m_progress->setFixedSize(workBarWidth, 8);

  // Two sides of equal width keep the invariant in the middle.
  auto* left = new QWidget;
  QHBoxLayout* leftLayout = sideLayout(left);
  leftLayout->addWidget(m_toast);
  leftLayout->addWidget(m_selection, 1);
  leftLayout->addStretch();
  auto* right = new QWidget;
  QHBoxLayout* rightLayout = sideLayout(right);
  rightLayout->addStretch();
  for (QWidget* part : std::initializer_list<QWidget*>{m_note, m_progress, m_work, m_cancel}) rightLayout->addWidget(part);
  for (QWidget* side : {left, right}) side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
  layout->setSpacing(metrics::groupGap);
  layout->addWidget(left, 1);
  layout->addWidget(m_invariant);
  layout->addWidget(right, 1);

  connect(m_cancel, &QPushButton::clicked, this, &FootLine::cancelRequested);
  connect(m_toast, &UndoToast::undoRequested, this, &FootLine::undoRequested);
  connect(m_toast, &UndoToast::gone, left, [left] { left->setMinimumWidth(0); });
  connect(m_toast, &UndoToast::gone, m_selection, &QWidget::show);
  setInvariant({}, true);
  setNote(IconName::shield, {});
  endWork();
}

void FootLine::setSelection(const QList<Phrase>& phrases) { m_selection->setPhrases(phrases); }

void FootLine::setInvariant(const QString& words, bool holds) {
  m_invariant->setVisible(!words.isEmpty());
  m_invariant->setState(holds ? IconName::checkCircle : IconName::warning, words, holds ? ColourRole::ok : ColourRole::danger);
}

void FootLine::setNote(IconName icon, const QString& words) {
  m_note->setState(icon, words, ColourRole::secondary);
  m_note->setVisible(!words.isEmpty() && m_work->isHidden());
}

void FootLine::showWork(const QString& words, int done, int total) {
  m_progress->setAccessibleName(words);
  m_work->setPhrases({{.words = words}});
  m_progress->setRange(0, qMax(1, total));
  m_progress->setValue(qMin(done, total));
  m_progress->setVisible(total > 0);
  m_work->show();
  m_cancel->show();
  m_note->hide();
}

void FootLine::endWork() {
  for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_work, m_cancel}) part->hide();
  m_note->setVisible(!m_note->text().isEmpty());
}

void FootLine::offerUndo(const QString& words) {
  m_selection->hide();
  m_toast->tell(words);
  // A long name moves the middle rather than lose its end.
  m_toast->parentWidget()->setMinimumWidth(m_toast->width());
}

void FootLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::window]);
  painter.fillRect(QRect(0, 0, width(), 1), palette[ColourRole::line]);
}

}  // namespace relance
