// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_sentence(new RoleLabel({})) {
  m_sentence->setWordWrap(true);
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* close = new ActionButton(tr("Close"), ButtonKind::link);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin + metrics::iconSize + metrics::gap, metrics::gap / 2, metrics::pageMargin,
                             metrics::gap / 2);
  layout->addWidget(m_sentence, 1);
  layout->addWidget(close, 0, Qt::AlignTop);
  connect(close, &QPushButton::clicked, this, &QWidget::hide);
  hide();
}

void NoticeBar::tell(const QString& sentence, ColourRole role) {
  m_role = role;
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  update();
}

QString NoticeBar::sentence() const { return isHidden() ? QString() : m_sentence->text(); }

void NoticeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::surface]);
  painter.fillRect(QRect(0, 0, metrics::selectionBar, height()), palette[m_role]);
  painter.fillRect(QRect(0, height() - 1, width(), 1), palette[ColourRole::line]);
  const QRectF place(metrics::pageMargin, (height() - metrics::iconSize) / 2.0, metrics::iconSize, metrics::iconSize);
  drawIcon(painter, place, m_role == ColourRole::danger ? IconName::errorCircle : IconName::info, palette[m_role]);
}

}  // namespace relance
