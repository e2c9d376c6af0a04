// SPDX-License-Identifier: GPL-3.0-or-later
// One place with several pages under a line of tabs: to the window it is one page, to each of them it is the window.
#pragma once

#include "desktop/desk/page.h"

class QStackedWidget;
class QTabBar;

namespace relance {

struct PageSection {
  QString key;   // stable: Destination::section, and what is remembered
  QString word;  // on its tab
  Page* page;    // of the same place
};

/// Ctrl+PgDown and Ctrl+PgUp choose the next and the previous section, F6 leads to the tabs too. Only the section that is shown
/// speaks in the foot; all are refreshed. A single one has no tab.
class SectionedPage final : public Page {
  Q_OBJECT

 public:
  /// At least one, each key once (asserted). Takes the pages over.
  SectionedPage(Place place, const QList<PageSection>& sections, QWidget* parent = nullptr);

  Place place() const override { return m_place; }
  /// Of the section that is shown.
  QString title() const override { return current().title(); }
  void refresh(const DeskState& state) override;
  void activate() override { current().activate(); }
  void show(const Destination& where) override;
  using Page::show;
  Destination destination() const override;
  bool goBack() override { return current().goBack(); }
  bool focusNextPane(bool forward) override;
  void knowPlaces(const QList<Place>& places) override;
  /// Of all that have one, together.
  std::optional<int> count() const override;
  bool wantsRailFolded() const override { return current().wantsRailFolded(); }
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  Page& current() const;
  QString currentKey() const;
  /// Null when there is none.
  Page* section(const QString& key) const;
  QTabBar& tabs() { return *m_tabs; }

 private:
  void addSection(const PageSection& section);
  int find(const QString& key) const;
  /// Without giving it the focus.
  void choose(int index);
  void step(int by);
  void nameTabs();

  Place m_place;
  QList<PageSection> m_sections;
  QTabBar* m_tabs;
  QStackedWidget* m_stack;
};

}  // namespace relance
