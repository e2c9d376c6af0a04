// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deadlines/deadline_head.h"

#include <QButtonGroup>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int filterWidth = 230;

}  // namespace

const QList<int>& DeadlineHead::horizons() {
  static const QList<int> days{60, 30, 180, 365};
  return days;
}

DeadlineHead::DeadlineHead(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new PageTitle(title)),
      m_filter(new SearchField(tr("Find a customer"), QKeySequence(Qt::Key_F))),
      m_horizon(new Chip({})),
      m_grouping(new Chip(tr("By kind"))),
      m_group(new QButtonGroup(this)) {
  m_filter->setFixedWidth(metrics::widthFor(font(), filterWidth));
  m_title->addRight(m_filter);
  auto* menu = new QMenu(this);
  QList<int> days = horizons();
  std::ranges::sort(days);
  for (const int ahead : std::as_const(days)) {
    connect(menu->addAction(tr("%n days ahead", nullptr, ahead)), &QAction::triggered, this,
            [this, ahead] { emit horizonChosen(ahead); });
  }
  m_horizon->setIconName(IconName::calendar);
  m_horizon->setMenu(menu);
  m_grouping->setCheckable(true);
  m_grouping->setTicked(true);
  connect(m_grouping, &QAbstractButton::clicked, this, &DeadlineHead::groupingToggled);
  auto* line = new WrappingLayout(metrics::gap);
  const auto add = [&](const QString& word, std::optional<IconName> icon, std::optional<DeadlineClass> one) {
    auto* chip = new Chip(word);
    chip->setIconName(icon);
    m_group->addButton(chip);
    line->addWidget(chip);
    m_choices << Choice{chip, one};
    connect(chip, &QAbstractButton::clicked, this, [this, one] { emit chosen(one); });
  };
  add(tr("All"), std::nullopt, std::nullopt);
  for (int i = 0; i < deadlineClassCount; ++i) {
    const auto one = static_cast<DeadlineClass>(i);
    add(deadlineClassWord(one), deadlineClassIcon(one), one);
  }
  line->addWidget(m_horizon);
  line->addWidget(m_grouping);
  m_choices.first().chip->setChecked(true);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(metrics::gap);
  all->addWidget(m_title);
  all->addLayout(line);
}

void DeadlineHead::tell(const DeadlineModel& model, Date until, Language language) {
  for (const Choice& choice : std::as_const(m_choices)) {
    const int count = choice.one ? model.countOf(*choice.one) : model.count();
    const bool isChosen = model.choice().one == choice.one;
    choice.chip->setCount(count);
    choice.chip->setVisible(count > 0 || isChosen || !choice.one);
    choice.chip->setChecked(isChosen);
  }
  m_grouping->setChecked(model.choice().isByKind);
  m_horizon->setText(tr("Until %1").arg(dateWords(until, language)));
  m_horizon->setAccessibleName(m_horizon->text());
  m_horizon->updateGeometry();
  const auto figure = [](int number, ColourRole role) {
    return Phrase{.words = QString::number(number), .isStrong = true, .role = role};
  };
  m_title->setFigures({{.words = tr("Past")},
                       figure(model.countPast(), model.countPast() > 0 ? ColourRole::danger : ColourRole::text),
                       {.words = tr("· within a week")},
                       figure(model.countNear(), ColourRole::text)});
}

Chip& DeadlineHead::chip(std::optional<DeadlineClass> one) { return *std::ranges::find(m_choices, one, &Choice::one)->chip; }

}  // namespace relance
