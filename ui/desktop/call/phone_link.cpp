// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/call/phone_link.h"

#include <algorithm>
#include <array>
#include <utility>

namespace relance {
namespace {

/// Country codes of ITU-T E.164 where our customers mostly are.
constexpr std::array<std::pair<std::string_view, const char*>, 12> prefixes{{{"FR", "33"},
                                                                             {"BE", "32"},
                                                                             {"LU", "352"},
                                                                             {"CH", "41"},
                                                                             {"DE", "49"},
                                                                             {"GB", "44"},
                                                                             {"IT", "39"},
                                                                             {"ES", "34"},
                                                                             {"NL", "31"},
                                                                             {"AT", "43"},
                                                                             {"PT", "351"},
                                                                             {"IE", "353"}}};

QString international(QString digits, std::string_view country) {
  if (digits.startsWith(QStringLiteral("00"))) return QLatin1Char('+') + digits.mid(2);
  const auto* known = std::ranges::find(prefixes, country, &std::pair<std::string_view, const char*>::first);
  if (known == prefixes.end()) return digits;
  if (digits.startsWith(QLatin1Char('0')) && country != "IT") digits.remove(0, 1);
  return QLatin1Char('+') + QLatin1String(known->second) + digits;
}

}  // namespace

QUrl phoneLink(const QString& number, std::string_view country) {
  // "(0)" stands for the zero that is dialled at home only.
  QString written = number;
  const bool isInternational = written.trimmed().startsWith(QLatin1Char('+'));
  if (isInternational) written.remove(QStringLiteral("(0)"));
  QString digits;
  for (const QChar letter : written) {
    if (letter.isDigit() && letter.unicode() < 128) digits += letter;
  }
  if (digits.isEmpty()) return {};
  const QString dialled = isInternational ? QLatin1Char('+') + digits : international(digits, country);
  return QUrl(QStringLiteral("tel:") + dialled);
}

}  // namespace relance
