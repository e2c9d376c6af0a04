// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/segments/segments_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/desk/ledger_desk.h"
#include "desktop/predicates/behaviour_inspector.h"
#include "desktop/segments/assignments_view.h"
#include "desktop/segments/people_pane.h"
#include "desktop/segments/segments_list.h"
#include "desktop/segments/segments_view.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

/// Below, list, form and inspector do not fit side by side: the list gives way.
constexpr int roomForThree = 1100;

}  // namespace

SegmentsPage::SegmentsPage(LedgerDesk& desk, QSettings& settings, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_title(new PageTitle(title())),
      m_add(new ActionButton(tr("Segment"))),
      m_notice(new NoticeBar),
      m_segmentsChip(new Chip(tr("In their order"))),
      m_assignmentsChip(new Chip(tr("Given by a person"))),
      m_stack(new QStackedWidget),
      m_segments(new SegmentsView(desk, settings)),
      m_assignments(new AssignmentsView(desk, settings)),
      m_inspector(new Inspector),
      m_behaviour(new BehaviourInspector(desk, *m_inspector, this)) {
  m_add->setIconName(IconName::plus);
  m_add->setAccessibleName(tr("Add a segment"));
  m_title->addRight(m_add);
  m_title->setSubtitle(tr("the first that fits decides"));
  auto* group = new QButtonGroup(this);
  auto* chips = new QHBoxLayout;
  chips->setSpacing(metrics::gap);
  for (Chip* chip : {m_segmentsChip, m_assignmentsChip}) {
    group->addButton(chip);
    chips->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { choose(chip == m_assignmentsChip); });
  }
  chips->addStretch();
  m_segmentsChip->setChecked(true);
  m_stack->addWidget(m_segments);
  m_stack->addWidget(m_assignments);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  top->setSpacing(metrics::gap);
  top->addWidget(m_title);
  top->addWidget(m_notice);
  top->addLayout(chips);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addLayout(top);
  column->addWidget(m_stack, 1);
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(column, 1);
  all->addWidget(m_inspector);
  m_inspector->setFolded(true);

  connect(m_add, &QPushButton::clicked, this, [this] {
    choose(false);
    m_segments->addSegment();
  });
  connect(m_segments, &SegmentsView::undoable, this, &Page::undoable);
  connect(m_assignments, &AssignmentsView::undoable, this, &Page::undoable);
  connect(&m_segments->people(), &PeoplePane::chosen, this, &SegmentsPage::showCustomer);
  connect(&m_segments->people(), &PeoplePane::assignWanted, this, [this](const std::string& code) {
    choose(true);
    m_assignments->startFor(code);
  });
  connect(m_assignments, &AssignmentsView::chosen, this, &SegmentsPage::showCustomer);
}

QString SegmentsPage::title() const { return tr("Segments"); }

void SegmentsPage::refresh(const DeskState& state) {
  m_state = &state;
  m_isStale = true;
  // The books point into the state before: they are shown anew at once, read anew when it is looked at.
  if (m_book != nullptr) {
    m_segments->setBook(state, *m_book);
    m_assignments->setBook(state, *m_book);
  }
  if (isVisible()) readBook();
}

void SegmentsPage::readBook() {
  m_isStale = false;
  m_desk.read(
      *this, [today = m_state->today](Database& database) { return segmentBook(database, today); },
      [this](Outcome<SegmentBook> book) {
        if (!book) return m_notice->tell(refusalWords(book.refusal(), m_desk.language()).sentence);
        m_notice->hide();
        auto fresh = std::make_unique<SegmentBook>(std::move(book).value());
        m_segments->setBook(*m_state, *fresh);
        m_assignments->setBook(*m_state, *fresh);
        m_book = std::move(fresh);
        m_segmentsChip->setCount(static_cast<int>(m_book->segments.size()));
        m_assignmentsChip->setCount(static_cast<int>(m_book->assignments.size()));
        m_title->setFigures({{.words = tr("%n customers", nullptr, static_cast<int>(m_book->customers.size()))}});
        m_behaviour->refresh();
        emit restated();
      },
      [this] { m_isStale = true; });
}

void SegmentsPage::choose(bool isAssignments) {
  (isAssignments ? m_assignmentsChip : m_segmentsChip)->setChecked(true);
  m_stack->setCurrentWidget(isAssignments ? static_cast<QWidget*>(m_assignments) : m_segments);
  if (isAssignments) {
    m_assignments->focusFirst();
  } else {
    m_segments->focusFirst();
  }
}

void SegmentsPage::showCustomer(const std::string& code) {
  // The list without anybody under its cursor leaves the last one shown.
  if (code.empty()) return;
  m_behaviour->show(code);
  share();
}

void SegmentsPage::share() {
  const bool isShown = !m_behaviour->code().empty();
  m_inspector->setFolded(!isShown);
  m_segments->list().setVisible(!isShown || width() >= metrics::widthFor(font(), roomForThree));
}

void SegmentsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  share();
}

void SegmentsPage::activate() {
  if (m_isStale && m_state != nullptr) readBook();
  if (m_stack->currentWidget() == m_assignments) return m_assignments->focusFirst();
  m_segments->focusFirst();
}

bool SegmentsPage::goBack() {
  if (!m_behaviour->code().empty()) {
    m_behaviour->show({});
    share();
    if (m_stack->currentWidget() == m_segments && !m_segments->people().hasCursor()) m_segments->focusFirst();
    return true;
  }
  if (m_stack->currentWidget() == m_segments) return m_segments->goBack();
  if (m_assignments->goBack()) return true;
  choose(false);
  return true;
}

bool SegmentsPage::focusNextPane(bool forward) {
  if (m_stack->currentWidget() == m_assignments) return m_assignments->focusNextPane(forward);
  return m_segments->focusNextPane(forward);
}

void SegmentsPage::setLettersCommands(bool areCommands) {
  m_segments->setLettersCommands(areCommands);
  m_assignments->setLettersCommands(areCommands);
}

QVariantMap SegmentsPage::memory() const {
  QVariantMap memory = m_segments->memory();
  memory.insert(QStringLiteral("given"), m_stack->currentWidget() == m_assignments);
  memory.insert(typedKey, m_assignments->typed());
  return memory;
}

void SegmentsPage::recall(const QVariantMap& memory) {
  m_segments->recall(memory);
  m_assignments->typeAgain(memory.value(typedKey).toMap());
  const bool isAssignments = memory.value(QStringLiteral("given")).toBool();
  (isAssignments ? m_assignmentsChip : m_segmentsChip)->setChecked(true);
  m_stack->setCurrentIndex(isAssignments ? 1 : 0);
}

}  // namespace relance
