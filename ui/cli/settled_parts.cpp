// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/settled_parts.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct PartWords {
  Q_DECLARE_TR_FUNCTIONS(SettledParts)
};

}  // namespace

QStringList partLines(const std::vector<SettledPart>& parts, Currency currency, Language language) {
  QStringList lines;
  for (const SettledPart& part : parts) {
    lines << PartWords::tr("%1: %2").arg(toQt(part.number), amountWords({part.amountMinor, currency}, language));
  }
  return lines;
}

std::vector<std::string> typedList(const std::string& text) {
  std::vector<std::string> parts;
  for (const QString& part : toQt(text).split(u',', Qt::SkipEmptyParts)) {
    if (!part.trimmed().isEmpty()) parts.push_back(part.trimmed().toStdString());
  }
  return parts;
}

}  // namespace relance
