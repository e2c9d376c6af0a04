// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window/ledger_view.h"

#include <QAbstractButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "desktop/desk/ledger_desk.h"
#include "desktop/desk/ledger_facts.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/foot_line.h"
#include "desktop/shared/frame/navigation_rail.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/frame/top_line.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/window/place_words.h"
#include "desktop/window/program_settings.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

constexpr int mostBefore = 50;
/// A narrower window leaves the words of the rail to the page.
constexpr int roomForRail = 1200;

}  // namespace

LedgerView::LedgerView(LedgerDesk& desk, ProgramSettings& settings, const QList<PageMaker>& pages, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_settings(settings),
      m_rail(new NavigationRail),
      m_top(new TopLine),
      m_notices(new NoticeBar),
      m_stack(new QStackedWidget),
      m_foot(new FootLine) {
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  for (QWidget* part : std::initializer_list<QWidget*>{m_top, m_notices}) right->addWidget(part);
  right->addWidget(m_stack, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_rail);
  middle->addLayout(right, 1);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(middle, 1);
  all->addWidget(m_foot);
  // The palette that searches everything is not there yet: a field that answers nothing is not shown.
  m_top->search().hide();

  QList<Place> places;
  for (const PageMaker& maker : pages) {
    addPage(maker);
    places << maker.place;
  }
  for (Page* page : m_pages) page->knowPlaces(places);
  connect(m_rail, &NavigationRail::chosen, this, [this](int place) { go({.place = static_cast<Place>(place)}); });
  connect(m_rail, &NavigationRail::folded, this, [this](bool isFolded) {
    if (m_folding) return;
    m_foldedByUser = isFolded;
    m_openedByUser = m_isNarrow && !isFolded;
    m_settings.setRailFolded(isFolded);
  });
  connect(&m_desk, &LedgerDesk::changed, this, &LedgerView::refresh);
  connect(&m_desk, &LedgerDesk::working, m_foot, &FootLine::showWork);
  connect(&m_desk, &LedgerDesk::rested, m_foot, &FootLine::endWork);
  connect(m_foot, &FootLine::cancelRequested, &m_desk, &LedgerDesk::cancel);
  connect(m_foot, &FootLine::undoRequested, &m_desk, &LedgerDesk::undo);
  connect(&m_desk, &LedgerDesk::failed, this, [this](const QString& sentence) { m_notices->tell(sentence); });
  connect(&m_desk, &LedgerDesk::refused, this,
          [this](const QString& sentence) { m_notices->tell(sentence, ColourRole::attention); });
  connect(&m_desk, &LedgerDesk::tookBack, this, [this](const QString& words) { m_foot->setSelection({{.words = words}}); });
  m_foldedByUser = m_settings.isRailFolded();
  applyRail();
  setLettersCommands(m_settings.areLettersCommands());
  refresh();
}

void LedgerView::addPage(const PageMaker& maker) {
  Page* page = maker.make(m_desk, m_settings.file());
  page->recall(m_settings.memory(maker.place));
  m_pages << page;
  m_stack->addWidget(page);
  if (maker.place == Place::settings) {
    m_rail->addFootPlace(static_cast<int>(maker.place), placeIcon(maker.place), placeWord(maker.place));
  } else {
    m_rail->addPlace(static_cast<int>(maker.place), placeIcon(maker.place), placeWord(maker.place));
  }
  connect(page, &Page::wanted, this, &LedgerView::go);
  connect(page, &Page::undoable, m_foot, &FootLine::offerUndo);
  connect(page, &Page::restated, this, [this, page] { restate(*page); });
  connect(page, &Page::selectionTold, this, [this, page](const QList<Phrase>& phrases) {
    if (page == current()) m_foot->setSelection(phrases);
  });
  connect(page, &Page::invariantTold, this, [this, page](const QString& words, bool holds) {
    if (page == current()) m_foot->setInvariant(words, holds);
  });
}

Page* LedgerView::page(Place place) const {
  const auto found = std::ranges::find_if(m_pages, [place](const Page* page) { return page->place() == place; });
  return found == m_pages.end() ? nullptr : *found;
}

Page* LedgerView::current() const { return static_cast<Page*>(m_stack->currentWidget()); }

void LedgerView::go(const Destination& where) {
  Page* wanted = page(where.place);
  if (wanted == nullptr) return;
  const Destination left = current()->destination();
  if (left != where && (m_before.isEmpty() || m_before.last() != left)) m_before << left;
  if (m_before.size() > mostBefore) m_before.removeFirst();
  if (where != Destination{.place = where.place}) wanted->show(where);
  show(*wanted);
}

void LedgerView::goBack() {
  if (current()->goBack()) return;
  while (!m_before.isEmpty()) {
    const Destination where = m_before.takeLast();
    if (where == current()->destination()) continue;
    Page* before = page(where.place);
    if (where != Destination{.place = where.place}) before->show(where);
    return show(*before);
  }
  current()->activate();
}

void LedgerView::show(Page& page) {
  m_stack->setCurrentWidget(&page);
  m_foot->setSelection({});
  tellFacts();
  page.activate();
  restate(page);
  m_settings.setPlace(page.place());
}

void LedgerView::restate(Page& page) {
  m_rail->setCount(static_cast<int>(page.place()), page.count());
  if (&page != current()) return;
  m_rail->choose(static_cast<int>(page.place()));
  applyRail();
  emit titleChanged(page.title());
}

void LedgerView::refresh() {
  if (m_desk.state() == nullptr) return;
  tellFacts();
  for (Page* page : m_pages) page->refresh(*m_desk.state());
  for (Page* page : m_pages) restate(*page);
}

void LedgerView::tellFacts() {
  const DeskState& state = *m_desk.state();
  m_top->setLedgerName(toQt(state.creditor.name));
  m_top->setFreshness(freshnessWords(state), !state.run.isFresh);
  const DayProgress day = dayProgress(state);
  m_top->setDayProgress(day.done, day.planned);
  const InvariantWords invariant = invariantWords(state);
  m_foot->setInvariant(invariant.words, invariant.holds);
  if (state.policyTrouble) m_notices->tell(refusalWords(*state.policyTrouble, state.language).sentence);
}

void LedgerView::foldRail(bool isFolded) {
  m_foldedByUser = isFolded;
  m_openedByUser = m_isNarrow && !isFolded;
  applyRail();
}

void LedgerView::applyRail() {
  const QScopedValueRollback guard(m_folding, true);
  const bool isWantedFolded = current() != nullptr && current()->wantsRailFolded();
  m_rail->setFolded(m_foldedByUser || isWantedFolded || (m_isNarrow && !m_openedByUser));
}

void LedgerView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool isNarrow = width() < metrics::widthFor(font(), roomForRail);
  if (isNarrow == m_isNarrow) return;
  m_isNarrow = isNarrow;
  m_openedByUser = false;
  applyRail();
}

void LedgerView::focusNextPane(bool forward) {
  const bool isInRail = m_rail->isAncestorOf(focusWidget());
  if (!isInRail && current()->focusNextPane(forward)) return;
  if (isInRail || !isAncestorOf(focusWidget())) return current()->activate();
  for (auto* place : m_rail->findChildren<QAbstractButton*>()) {
    if (place->isChecked()) place->setFocus(Qt::TabFocusReason);
  }
}

void LedgerView::setLettersCommands(bool areCommands) {
  for (Page* page : m_pages) page->setLettersCommands(areCommands);
}

void LedgerView::keepMemory() {
  for (const Page* page : m_pages) m_settings.setMemory(page->place(), page->memory());
}

}  // namespace relance
