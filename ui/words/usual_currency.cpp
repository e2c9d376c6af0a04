// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/usual_currency.h"

#include <QLocale>
#include <algorithm>

#include "domain/basics/country_currency.h"
#include "words/qt_text.h"

namespace relance {
namespace {

QList<QLocale> localesOf(QLocale::Territory territory) {
  return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
}

QString currencyOf(const QLocale& locale) { return locale.currencySymbol(QLocale::CurrencyIsoCode); }

}  // namespace

bool isCountry(std::string_view country) { return QLocale::codeToTerritory(toQt(country)) != QLocale::AnyTerritory; }

bool isInUse(Currency currency) {
  const QString code = toQt(currency.code());
  return std::ranges::any_of(localesOf(QLocale::AnyTerritory), [&](const QLocale& locale) { return currencyOf(locale) == code; });
}

Currency usualCurrency(std::string_view country) {
  const Currency known = currencyOfCountry(country);
  if (known != Currency{} || country == "BG" || country == "HR") return known;  // their euro is younger than many a system
  for (const QLocale& locale : localesOf(QLocale::codeToTerritory(toQt(country)))) {
    if (const auto currency = parseCurrency(currencyOf(locale).toStdString())) return *currency;
  }
  return known;
}

}  // namespace relance
