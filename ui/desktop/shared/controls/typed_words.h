// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and chosen in a form that is taken down half filled, given to the form of the same thing that is made after it.
#pragma once

#include <QVariantMap>

#include "text/language.h"

class QWidget;

namespace relance {

/// The key of a page's memory() below which such words stand: they are kept while the program runs and never written to disk.
inline const QString typedKey = QStringLiteral("typed");

/// What the fields below a widget hold, by their order.
QVariantMap typedIn(const QWidget& form);

/// Into the same fields of a form made anew; those that only appear as a choice is made again too. Days and amounts are written
/// as `language` does where it does not understand what was typed in another.
void typeAgain(QWidget& form, const QVariantMap& typed, Language language);

/// Words that wait for their form.
class TypedWords {
 public:
  /// For memory(): of a form, named by what it is about ("decision/12/EUR"). Nothing without a form.
  static QVariantMap of(const QWidget* form, const QString& about);

  /// From recall(); kept until the form is there.
  void keep(const QVariantMap& memory) { m_kept = memory; }
  /// What was kept, where it is about that and not given yet.
  bool isFor(const QString& about) const;
  /// True when the form got its words; it gets them once.
  bool give(QWidget& form, const QString& about, Language language);
  /// For memory() while no form has taken them.
  const QVariantMap& kept() const { return m_kept; }

 private:
  QVariantMap m_kept;
};

/// A page's memory without what was typed, in its sections too: what may be written to disk.
QVariantMap withoutTyped(const QVariantMap& memory);

}  // namespace relance
