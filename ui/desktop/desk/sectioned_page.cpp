// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk/sectioned_page.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <cassert>

#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

const QString chosenKey = QStringLiteral("section");
const QString sectionsKey = QStringLiteral("sections");

}  // namespace

SectionedPage::SectionedPage(Place place, const QList<PageSection>& sections, QWidget* parent)
    : Page(parent), m_place(place), m_tabs(new QTabBar), m_stack(new QStackedWidget) {
  assert(!sections.isEmpty());
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setAccessibleName(tr("Sections of this place"));
  // A click leaves the keys to the section that it shows.
  m_tabs->setFocusPolicy(Qt::TabFocus);
  for (const PageSection& section : sections) addSection(section);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
  line->addWidget(m_tabs);
  line->addStretch();
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(line);
  all->addWidget(m_stack, 1);
  // Not before it has its place: on its own it would be a window, and take the keys from the one that is there.
  m_tabs->setVisible(sections.size() > 1);
  nameTabs();

  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    // Arrow keys go from tab to tab and must not lose them.
    const bool isInTabs = m_tabs->hasFocus();
    choose(index);
    activate();
    if (isInTabs) m_tabs->setFocus(Qt::TabFocusReason);
  });
  const auto key = [this](Qt::Key wanted, int by) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::CTRL | wanted));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, by] { step(by); });
    addAction(action);
  };
  if (sections.size() > 1) {
    key(Qt::Key_PageDown, 1);
    key(Qt::Key_PageUp, -1);
  }
}

void SectionedPage::addSection(const PageSection& section) {
  assert(section.page->place() == m_place && find(section.key) < 0);
  m_sections << section;
  m_stack->addWidget(section.page);
  m_tabs->addTab(section.word);
  Page* page = section.page;
  connect(page, &Page::wanted, this, &Page::wanted);
  connect(page, &Page::undoable, this, &Page::undoable);
  connect(page, &Page::selectionTold, this, [this, page](const QList<Phrase>& phrases) {
    if (page == &current()) emit selectionTold(phrases);
  });
  connect(page, &Page::invariantTold, this, [this, page](const QString& words, bool holds) {
    if (page == &current()) emit invariantTold(words, holds);
  });
  connect(page, &Page::restated, this, [this] {
    nameTabs();
    emit restated();
  });
}

Page& SectionedPage::current() const { return *m_sections[m_stack->currentIndex()].page; }

QString SectionedPage::currentKey() const { return m_sections[m_stack->currentIndex()].key; }

Page* SectionedPage::section(const QString& key) const {
  const int index = find(key);
  return index < 0 ? nullptr : m_sections[index].page;
}

int SectionedPage::find(const QString& key) const {
  for (int i = 0; i < m_sections.size(); ++i) {
    if (m_sections[i].key == key) return i;
  }
  return -1;
}

void SectionedPage::choose(int index) {
  if (index < 0 || index == m_stack->currentIndex()) return;
  const QSignalBlocker blocked(m_tabs);
  m_tabs->setCurrentIndex(index);
  m_stack->setCurrentIndex(index);
  // What the section before had selected is not seen any more.
  emit selectionTold({});
  emit restated();
}

void SectionedPage::step(int by) {
  const int count = static_cast<int>(m_sections.size());
  m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void SectionedPage::nameTabs() {
  for (int i = 0; i < m_sections.size(); ++i) {
    const std::optional<int> count = m_sections[i].page->count();
    m_tabs->setTabText(i, count && *count > 0 ? QStringLiteral("%1 %2").arg(m_sections[i].word).arg(*count) : m_sections[i].word);
  }
  m_tabs->updateGeometry();  // while it is hidden it does not tell the layout that it grew
}

void SectionedPage::refresh(const DeskState& state) {
  for (const PageSection& section : std::as_const(m_sections)) section.page->refresh(state);
  nameTabs();
}

void SectionedPage::show(const Destination& where) {
  choose(find(where.section));
  Destination inside = where;
  inside.section.clear();
  if (inside != Destination{.place = m_place}) current().show(inside);
}

Destination SectionedPage::destination() const {
  Destination inside = current().destination();
  inside.section = currentKey();
  return inside;
}

bool SectionedPage::focusNextPane(bool forward) {
  if (m_tabs->hasFocus()) return false;
  if (current().focusNextPane(forward)) return true;
  if (m_tabs->isHidden()) return false;
  m_tabs->setFocus(Qt::TabFocusReason);
  return true;
}

void SectionedPage::knowPlaces(const QList<Place>& places) {
  Page::knowPlaces(places);
  for (const PageSection& section : std::as_const(m_sections)) section.page->knowPlaces(places);
}

std::optional<int> SectionedPage::count() const {
  std::optional<int> sum;
  for (const PageSection& section : m_sections) {
    if (const std::optional<int> count = section.page->count()) sum = sum.value_or(0) + *count;
  }
  return sum;
}

void SectionedPage::setLettersCommands(bool areCommands) {
  for (const PageSection& section : std::as_const(m_sections)) section.page->setLettersCommands(areCommands);
}

QVariantMap SectionedPage::memory() const {
  QVariantMap sections;
  for (const PageSection& section : m_sections) sections.insert(section.key, section.page->memory());
  return {{chosenKey, currentKey()}, {sectionsKey, sections}};
}

void SectionedPage::recall(const QVariantMap& memory) {
  const QVariantMap sections = memory.value(sectionsKey).toMap();
  for (const PageSection& section : std::as_const(m_sections)) section.page->recall(sections.value(section.key).toMap());
  choose(find(memory.value(chosenKey).toString()));
}

}  // namespace relance
