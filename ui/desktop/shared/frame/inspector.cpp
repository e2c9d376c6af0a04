// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/inspector.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

Inspector::Inspector(QWidget* parent)
    : QWidget(parent),
      m_heading(new RoleLabel({}, ColourRole::text, TextSize::section)),
      m_below(new RoleLabel({}, ColourRole::secondary, TextSize::caption)),
      m_headingLine(new QHBoxLayout),
      m_scroll(new QScrollArea) {
  setFixedWidth(metrics::widthFor(font(), metrics::inspectorWidth));
  setAccessibleName(tr("Details"));
  m_heading->setStrong(true);
  m_heading->setWordWrap(true);
  m_below->setWordWrap(true);
  m_headingLine->addWidget(m_heading, 1);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, metrics::pageMargin, 0, 0);
  layout->setSpacing(2);
  auto* heading = new QVBoxLayout;
  heading->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 12);
  heading->setSpacing(2);
  heading->addLayout(m_headingLine);
  heading->addWidget(m_below);
  layout->addLayout(heading);
  layout->addWidget(m_scroll, 1);
  startContent();
}

void Inspector::startContent() {
  auto* inside = new QWidget;
  inside->setBackgroundRole(QPalette::Base);
  inside->setAutoFillBackground(true);
  m_content = new QVBoxLayout(inside);
  m_content->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
  m_content->setSpacing(metrics::groupGap);
  m_body = new QVBoxLayout;
  m_body->setSpacing(metrics::gap);
  m_content->addLayout(m_body);
  m_content->addStretch();
  m_scroll->setWidget(inside);
  m_scroll->viewport()->setBackgroundRole(QPalette::Base);
}

void Inspector::clear() { startContent(); }

void Inspector::setHeading(const QString& heading, const QString& below) {
  m_heading->setText(heading);
  m_heading->setVisible(!heading.isEmpty());
  m_below->setText(below);
  m_below->setVisible(!below.isEmpty());
}

void Inspector::addToHeading(QWidget* widget) { m_headingLine->addWidget(widget, 0, Qt::AlignTop); }

QVBoxLayout& Inspector::addSection(const QString& title, QWidget* right) {
  auto* section = new QVBoxLayout;
  section->setSpacing(4);
  auto* line = new QHBoxLayout;
  auto* name = new RoleLabel(title);
  name->setStrong(true);
  line->addWidget(name, 1);
  if (right != nullptr) line->addWidget(right);
  section->addLayout(line);
  m_content->insertLayout(m_content->count() - 1, section);
  return *section;
}

void Inspector::setFolded(bool isFolded) {
  if (isFolded == isHidden()) return;
  setVisible(!isFolded);
  emit folded(isFolded);
}

void Inspector::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::surface]);
  painter.fillRect(QRect(0, 0, 1, height()), palette[ColourRole::line]);
}

}  // namespace relance
