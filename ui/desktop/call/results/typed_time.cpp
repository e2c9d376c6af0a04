// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/results/typed_time.h"

#include <QRegularExpression>
#include <QTime>

namespace relance {

std::optional<QString> parseTypedTime(const QString& text) {
  static const QRegularExpression form(
      QStringLiteral("^\\s*(\\d{1,2})\\s*(?:(?:h|:|\\.)\\s*(\\d{2})?|(\\d{2}))?\\s*(am|pm)?\\s*$"),
      QRegularExpression::CaseInsensitiveOption);
  const QRegularExpressionMatch found = form.match(text);
  if (!found.hasMatch()) return std::nullopt;
  int hour = found.captured(1).toInt();
  const QString minutes = found.captured(2).isEmpty() ? found.captured(3) : found.captured(2);
  const QString half = found.captured(4).toLower();
  constexpr int noon = 12;
  if (!half.isEmpty() && (hour < 1 || hour > noon)) return std::nullopt;
  if (half == QStringLiteral("pm") && hour < noon) hour += noon;
  if (half == QStringLiteral("am") && hour == noon) hour = 0;
  const QTime time(hour, minutes.toInt());
  if (!time.isValid()) return std::nullopt;
  return time.toString(QStringLiteral("HH:mm"));
}

}  // namespace relance
