// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/usual_time_zone.h"

#include <QLocale>
#include <QTimeZone>

#include "words/qt_text.h"

namespace relance {

std::string usualTimeZone(std::string_view country) {
  const auto zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(toQt(country)));
  const QByteArray own = QTimeZone::systemTimeZoneId();
  if (zones.contains(own)) return own.toStdString();
  return zones.isEmpty() ? "UTC" : zones.first().toStdString();
}

}  // namespace relance
