// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/page_title.h"

#include <QHBoxLayout>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

PageTitle::PageTitle(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new RoleLabel(title, ColourRole::text, TextSize::title)),
      m_subtitle(new PhraseLabel),
      m_figures(new PhraseLabel),
      m_layout(new QHBoxLayout(this)) {
  m_title->setStrong(true);
  m_figures->setAlignment(Qt::AlignRight);
  // On one baseline with the larger title, though both are centred in the line.
  const auto belowMiddle = [](const QFontMetrics& font) { return font.ascent() - font.height() / 2; };
  const int drop = belowMiddle(m_title->fontMetrics()) - belowMiddle(m_subtitle->fontMetrics());
  m_subtitle->setContentsMargins(0, 2 * drop, 0, 0);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(12);
  m_layout->addWidget(m_title);
  m_layout->addWidget(m_subtitle, 1);
  m_layout->addWidget(m_figures);
  setFixedHeight(metrics::roomFor(m_title->fontMetrics(), 40, 8));
  setAccessibleName(title);
}

void PageTitle::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
}

void PageTitle::setSubtitle(const QString& subtitle) { m_subtitle->setPhrases({{.words = subtitle}}); }

void PageTitle::setFigures(const QList<Phrase>& figures) { m_figures->setPhrases(figures); }

void PageTitle::addRight(QWidget* widget) { m_layout->addWidget(widget); }

}  // namespace relance
