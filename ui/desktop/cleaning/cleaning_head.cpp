// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cleaning/cleaning_head.h"

#include <QButtonGroup>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/cleaning/cleaning_looks.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "words/cleaning_words.h"

namespace relance {
namespace {

constexpr int filterWidth = 260;

}  // namespace

CleaningHead::CleaningHead(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new PageTitle(title)),
      m_filter(new SearchField(tr("Find a line"), QKeySequence(Qt::Key_F))),
      m_group(new QButtonGroup(this)) {
  m_filter->setFixedWidth(metrics::widthFor(font(), filterWidth));
  m_title->addRight(m_filter);
  auto* line = new WrappingLayout(metrics::gap);
  const auto add = [&](const QString& word, std::optional<IconName> icon, std::optional<Doubt> doubt, bool isWaiting) {
    auto* chip = new Chip(word);
    chip->setIconName(icon);
    m_group->addButton(chip);
    line->addWidget(chip);
    m_choices << Choice{chip, doubt, isWaiting};
    connect(chip, &QAbstractButton::clicked, this,
            [this, doubt, isWaiting] { emit chosen({.isWaiting = isWaiting, .doubt = doubt, .text = m_filter->text()}); });
  };
  add(tr("All"), std::nullopt, std::nullopt, false);
  for (int i = 0; i < doubtCount; ++i) {
    const auto doubt = static_cast<Doubt>(i);
    add(doubtWord(doubt), doubtIcon(doubt), doubt, false);
  }
  add(tr("Write-offs to answer"), IconName::decision, std::nullopt, true);
  m_choices.first().chip->setChecked(true);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(metrics::gap);
  all->addWidget(m_title);
  all->addLayout(line);
}

void CleaningHead::tell(const CleaningModel& model, int doneToday) {
  for (const Choice& choice : std::as_const(m_choices)) {
    int count = model.countLines();
    if (choice.doubt) count = model.countOf(*choice.doubt);
    if (choice.isWaiting) count = model.countWaiting();
    const bool isChosen = model.choice().isWaiting == choice.isWaiting && model.choice().doubt == choice.doubt;
    choice.chip->setCount(count);
    choice.chip->setVisible(count > 0 || isChosen || choice.chip == m_choices.first().chip);
    choice.chip->setChecked(isChosen);
  }
  const auto figure = [](int number) {
    return Phrase{.words = QString::number(number), .isStrong = true, .role = ColourRole::text};
  };
  m_title->setFigures({{.words = tr("Done today")}, figure(doneToday), {.words = tr("· left")}, figure(model.countLines())});
}

Chip& CleaningHead::chip(std::optional<Doubt> doubt, bool isWaiting) {
  const auto found = std::ranges::find_if(
      m_choices, [&](const Choice& choice) { return choice.doubt == doubt && choice.isWaiting == isWaiting; });
  return *found->chip;
}

}  // namespace relance
