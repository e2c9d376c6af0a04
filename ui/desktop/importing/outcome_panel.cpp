// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/outcome_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "desktop/importing/fact_list.h"
#include "desktop/importing/trial_words.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int markSide = 40;
constexpr int contentWidth = 440;

}  // namespace

OutcomePanel::OutcomePanel(QWidget* parent)
    : QWidget(parent),
      m_mark(new QWidget),
      m_heading(new RoleLabel({}, ColourRole::text, TextSize::section)),
      m_facts(new FactList) {
  auto* content = new QWidget;
  content->setFixedWidth(metrics::widthFor(font(), contentWidth));
  m_mark->setFixedSize(markSide, markSide);
  m_heading->setStrong(true);
  m_heading->setWordWrap(true);
  m_heading->setTextFormat(Qt::PlainText);
  m_heading->setAlignment(Qt::AlignHCenter);
  auto* another = new ActionButton(tr("Import another file…"));
  another->setIconName(IconName::importFile);
  auto* column = new QVBoxLayout(content);
  column->setSpacing(metrics::pageMargin);
  column->addWidget(m_mark, 0, Qt::AlignHCenter);
  column->addWidget(m_heading);
  column->addWidget(m_facts);
  column->addWidget(another, 0, Qt::AlignHCenter);
  auto* row = new QHBoxLayout;
  row->addStretch();
  row->addWidget(content);
  row->addStretch();
  auto* all = new QVBoxLayout(this);
  all->addStretch(2);
  all->addLayout(row);
  all->addStretch(3);
  connect(another, &QPushButton::clicked, this, &OutcomePanel::anotherWanted);
}

void OutcomePanel::show(const QString& file, const ImportReport& report, Language language) {
  m_heading->setText(tr("%1 is imported").arg(file));
  m_facts->setFacts(changeFacts(report, language) + totalFacts(report, language));
}

void OutcomePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRectF place(m_mark->mapTo(this, QPoint(0, 0)), QSizeF(m_mark->size()));
  drawIcon(painter, place, IconName::checkCircle, paletteOf(palette())[ColourRole::ok]);
}

}  // namespace relance
