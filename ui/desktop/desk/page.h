// SPDX-License-Identifier: GPL-3.0-or-later
// The face of a page of the main window: what the window asks of it and what it may ask of the window.
#pragma once

#include <QList>
#include <QVariantMap>
#include <QWidget>
#include <optional>

#include "desktop/desk/desk_state.h"
#include "desktop/desk/place.h"
#include "desktop/shared/controls/phrase_label.h"

namespace relance {

/// The window makes a page with its ledger's first state and again when the language changes: words need tr() only in the
/// constructor and in refresh().
class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  virtual Place place() const = 0;
  /// For the window's title: "Aged balance".
  virtual QString title() const = 0;

  /// A new state: the ledger changed, here or elsewhere, or the day. What points into the old one must be let go before this
  /// returns. Keep cursor, filters and what is being typed. Every page is refreshed, shown or not, so be quick.
  virtual void refresh(const DeskState& state) = 0;

  /// It is being shown: put the focus where the work begins.
  virtual void activate() {}

  /// Before activate(): show this customer, or file. The place is this page's own.
  virtual void show(const Destination& /*where*/) {}
  using QWidget::show;
  /// What show() would need to come back to what is shown now: kept for Esc.
  virtual Destination destination() const { return {.place = place()}; }

  /// Esc: true if the page itself went one step back (from items to the balance); else the window goes back.
  virtual bool goBack() { return false; }
  /// F6 and Shift+F6: the next group of controls; false after the last one, so that the window goes on with the rail.
  virtual bool focusNextPane(bool /*forward*/) { return false; }

  /// The window tells which places it has; a page offers no way to any other.
  virtual void knowPlaces(const QList<Place>& places) { m_places = places; }
  bool leadsTo(Place place) const { return m_places.contains(place); }

  /// Behind its word in the rail; nothing shows no number.
  virtual std::optional<int> count() const { return std::nullopt; }
  /// In a call the rail is folded while the page is shown.
  virtual bool wantsRailFolded() const { return false; }

  /// Whether letters without Ctrl may be commands; the user can switch that off.
  virtual void setLettersCommands(bool /*areCommands*/) {}

  /// Cursor, filters, unfinished text: kept while the language changes and from one start to the next; recalled before the first
  /// refresh().
  virtual QVariantMap memory() const { return {}; }
  virtual void recall(const QVariantMap& /*memory*/) {}

 signals:
  void wanted(const Destination& where);
  /// The sum of what is selected, for the foot; empty when nothing is.
  void selectionTold(const QList<Phrase>& phrases);
  /// The ledger's invariant as this page shows it, for the foot.
  void invariantTold(const QString& words, bool holds);
  /// Something was done that Ctrl+Z takes back: "Call with Duval SARL noted".
  void undoable(const QString& words);
  /// Title, count or the wish for a folded rail may have changed.
  void restated();

 private:
  QList<Place> m_places;
};

}  // namespace relance
