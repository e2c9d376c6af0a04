// SPDX-License-Identifier: GPL-3.0-or-later
// The words that French and English write alike; a text with any other word that looks alike was forgotten in translating.
#pragma once

#include <QSet>
#include <QString>

namespace relance {

/// Cognates, names of countries and of keys; any case.
inline bool isSharedWord(const QString& word) {
  static const QSet<QString> shared{
      QStringLiteral("alt"),        QStringLiteral("arguments"), QStringLiteral("base"),     QStringLiteral("client"),
      QStringLiteral("condition"),  QStringLiteral("contact"),   QStringLiteral("contacts"), QStringLiteral("code"),
      QStringLiteral("ctrl"),       QStringLiteral("date"),      QStringLiteral("france"),   QStringLiteral("import"),
      QStringLiteral("luxembourg"), QStringLiteral("min"),       QStringLiteral("note"),     QStringLiteral("notes"),
      QStringLiteral("objections"), QStringLiteral("options"),   QStringLiteral("page"),     QStringLiteral("pages"),
      QStringLiteral("point"),      QStringLiteral("points"),    QStringLiteral("segment"),  QStringLiteral("segments"),
      QStringLiteral("tab"),        QStringLiteral("total"),     QStringLiteral("type"),     QStringLiteral("version")};
  return shared.contains(word.toLower());
}

}  // namespace relance
