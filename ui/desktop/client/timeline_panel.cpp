// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/timeline_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListView>

#include "desktop/client/timeline_delegate.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int searchWidth = 250;

}  // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent),
      m_model(new TimelineModel(this)),
      m_view(new QListView),
      m_search(new SearchField(tr("Find in the file"), QKeySequence(Qt::CTRL | Qt::Key_F))) {
  m_view->setModel(m_model);
  m_view->setItemDelegate(new TimelineDelegate(m_view));
  m_view->setResizeMode(QListView::Adjust);
  m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setAccessibleName(tr("History"));
  m_search->setFixedWidth(metrics::widthFor(font(), searchWidth));
  auto* line = new QHBoxLayout;
  line->addLayout(makeChips(), 1);
  line->addWidget(m_search, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addLayout(line);
  column->addWidget(m_view, 1);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    TimelineChoice choice = m_model->choice();
    choice.text = text;
    m_model->choose(choice);
  });
}

QLayout* TimelinePanel::makeChips() {
  auto* chips = new WrappingLayout(metrics::gap);
  auto* group = new QButtonGroup(this);
  const auto add = [&](const QString& word, std::optional<TimelineKind> kind) {
    auto* chip = new Chip(word);
    group->addButton(chip);
    chips->addWidget(chip);
    m_choices << Choice{chip, kind};
    connect(chip, &QAbstractButton::clicked, this, [this, kind] { chooseKind(kind); });
  };
  add(tr("All"), std::nullopt);
  add(tr("Calls"), TimelineKind::calls);
  add(tr("Messages and letters"), TimelineKind::messages);
  add(tr("Notes"), TimelineKind::notes);
  add(tr("Decisions"), TimelineKind::decisions);
  add(tr("Holds"), TimelineKind::agreements);
  add(tr("Payments"), TimelineKind::payments);
  m_choices.first().chip->setChecked(true);
  return chips;
}

void TimelinePanel::setFile(const DeskState& state, const ClientFile& file) {
  m_model->setFile(state, file);
  countChips();
  goToWanted();
}

void TimelinePanel::goTo(ContactEventId contact) {
  m_wanted = contact;
  m_search->clear();
  chooseKind(std::nullopt);
  goToWanted();
}

void TimelinePanel::goToWanted() {
  const int row = m_wanted ? m_model->rowOf(m_wanted) : -1;
  if (row < 0) return;
  m_wanted = {};
  const QModelIndex index = m_model->index(row, 0);
  m_view->setCurrentIndex(index);
  m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TimelinePanel::clear() {
  m_wanted = {};
  m_model->clear();
  m_search->clear();
  chooseKind(std::nullopt);
}

void TimelinePanel::chooseKind(std::optional<TimelineKind> kind) {
  TimelineChoice choice = m_model->choice();
  choice.kind = kind;
  m_model->choose(choice);
  countChips();
}

void TimelinePanel::countChips() {
  for (const Choice& choice : m_choices) {
    const int count = m_model->countOf(choice.kind);
    const bool isChosen = m_model->choice().kind == choice.kind;
    choice.chip->setCount(count);
    choice.chip->setChecked(isChosen);
    choice.chip->setVisible(count > 0 || isChosen || !choice.kind);
  }
}

void TimelinePanel::startSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

bool TimelinePanel::goBack() {
  if (m_search->text().isEmpty()) return false;
  m_search->clear();
  return true;
}

}  // namespace relance
