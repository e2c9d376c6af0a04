// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/promise_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int edge = 20;

QVBoxLayout* promise(IconName icon, ColourRole role, const QString& title, const QString& sentence) {
  auto* heading = new PhraseLabel;
  heading->setPhrases({{.words = title, .isStrong = true, .role = ColourRole::text}});
  heading->setIcon(icon, role);
  auto* words = new RoleLabel(sentence, ColourRole::secondary);
  words->setWordWrap(true);
  words->setContentsMargins(metrics::smallIconSize + metrics::gap, 0, 0, 0);
  auto* column = new QVBoxLayout;
  column->setSpacing(metrics::gap / 2);
  column->addWidget(heading);
  column->addWidget(words, 1, Qt::AlignTop);
  return column;
}

}  // namespace

PromiseStrip::PromiseStrip(QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(edge, metrics::pageMargin, edge, metrics::pageMargin);
  layout->setSpacing(metrics::groupGap);
  layout->addLayout(promise(IconName::lock, ColourRole::attention, tr("Nothing is sent"),
                            tr("Letters and e-mails are prepared as files; you send them yourself.")),
                    1);
  layout->addLayout(promise(IconName::shield, ColourRole::secondary, tr("Everything stays in one file"),
                            tr("It lies on this computer. Nothing is passed on to anybody.")),
                    1);
  layout->addLayout(promise(IconName::info, ColourRole::secondary, tr("By keys alone"),
                            tr("Enter opens, Esc goes back, G and a letter changes place, F6 the pane.")),
                    1);
}

void PromiseStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  drawBox(painter, rect(), {.fill = palette[ColourRole::surface], .border = palette[ColourRole::line]});
}

}  // namespace relance
