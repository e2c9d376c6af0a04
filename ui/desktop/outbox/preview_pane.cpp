// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/preview_pane.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>

#include "desktop/outbox/message_view.h"
#include "desktop/outbox/outbox_words.h"
#include "desktop/outbox/paper_view.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

ActionButton* zoomButton(IconName icon, const QString& name) {
  auto* button = new ActionButton({}, ButtonKind::quiet);
  button->setIconName(icon);
  button->setAccessibleName(name);
  button->setToolTip(name);
  return button;
}

}  // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent),
      m_title(new RoleLabel({})),
      m_page(new RoleLabel({}, ColourRole::secondary)),
      m_zoom(new RoleLabel({}, ColourRole::secondary)),
      m_smaller(zoomButton(IconName::minus, tr("Smaller"))),
      m_larger(zoomButton(IconName::plus, tr("Larger"))),
      m_stack(new QStackedLayout),
      m_paper(new PaperView),
      m_message(new MessageView),
      m_nothing(new QWidget) {
  m_title->setStrong(true);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(12, 0, 4, 0);
  head->setSpacing(metrics::gap);
  head->addWidget(m_title);
  head->addWidget(m_page);
  head->addStretch();
  head->addWidget(m_smaller);
  head->addWidget(m_zoom);
  head->addWidget(m_larger);
  auto* headPlace = new QWidget;
  headPlace->setLayout(head);
  headPlace->setFixedHeight(metrics::roomFor(fontMetrics(), 36, 14));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(headPlace);
  layout->addLayout(m_stack, 1);
  m_stack->addWidget(m_nothing);
  m_stack->addWidget(m_paper);
  m_stack->addWidget(m_message);
  connect(m_smaller, &QPushButton::clicked, m_paper, &PaperView::zoomOut);
  connect(m_larger, &QPushButton::clicked, m_paper, &PaperView::zoomIn);
  connect(m_paper, &PaperView::moved, this, &PreviewPane::tellPage);
}

void PreviewPane::show(const OutboxRow* row, Language language, const QString& mend) {
  m_sentence.clear();
  m_title->setText(row == nullptr ? QString() : outboxTitle(*row));
  if (row == nullptr) {
    m_stack->setCurrentWidget(m_nothing);
  } else if (!row->pdfs.empty()) {
    m_stack->setCurrentWidget(m_paper);
    m_paper->setFiles(row->pdfs);
  } else if (row->message) {
    m_stack->setCurrentWidget(m_message);
    m_message->show(*row->message);
  } else if (row->obstacle) {
    showWords(obstacleSentence(*row->obstacle, language), mend);
  }
  tellPage();
}

void PreviewPane::showWords(const QString& sentence, const QString& mend) {
  m_sentence = sentence;
  delete m_words;
  m_words = new QWidget;
  auto* words = new RoleLabel(sentence);
  words->setAlignment(Qt::AlignCenter);
  words->setWordWrap(true);
  auto* layout = new QVBoxLayout(m_words);
  layout->setContentsMargins(metrics::groupGap, metrics::groupGap, metrics::groupGap, metrics::groupGap);
  layout->setSpacing(metrics::pageMargin);
  layout->addStretch(2);
  layout->addWidget(words);
  if (!mend.isEmpty()) {
    auto* button = new ActionButton(mend);
    button->setObjectName(QStringLiteral("mend"));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, &PreviewPane::mendWanted);
  }
  layout->addStretch(3);
  m_stack->addWidget(m_words);
  m_stack->setCurrentWidget(m_words);
}

void PreviewPane::tellPage() {
  const bool isPaper = m_stack->currentWidget() == m_paper;
  for (QWidget* widget : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_smaller),
                          static_cast<QWidget*>(m_larger)}) {
    widget->setVisible(isPaper);
  }
  if (!isPaper) return;
  m_page->setText(tr("page %1 of %2").arg(m_paper->currentPage()).arg(m_paper->pageCount()));
  m_zoom->setText(QStringLiteral("%1 %").arg(m_paper->zoomPercent()));
}

QWidget* PreviewPane::focusPlace() const {
  if (m_stack->currentWidget() == m_paper) return m_paper;
  return m_stack->currentWidget() == m_message ? m_message : nullptr;
}

void PreviewPane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::window]);
  painter.fillRect(QRect(0, 0, 1, height()), palette[ColourRole::line]);
}

}  // namespace relance
