// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typed.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <charconv>

#include "cli/failure.h"
#include "text/amount.h"
#include "text/decimal_shape.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct Typed {
  Q_DECLARE_TR_FUNCTIONS(Typed)
};

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

[[noreturn]] void failCountry(std::string_view option, const std::string& text) {
  throw UsageError(Typed::tr("%1: “%2” is no country. Write its two letters, such as FR.").arg(toQt(option), toQt(text)));
}

}  // namespace

Date typedDate(std::string_view option, const std::string& text) {
  if (const auto date = parseIsoDate(text)) return *date;
  throw UsageError(
      Typed::tr("%1: “%2” is no date. Write it as year-month-day, such as 2026-11-30.").arg(toQt(option), toQt(text)));
}

std::optional<Date> typedDateIfAny(std::string_view option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  return typedDate(option, text);
}

Money typedAmount(std::string_view option, const std::string& text, Currency currency) {
  const auto withPoint = parseAmount(text, currency, {'.', false});
  const auto withComma = parseAmount(text, currency, {',', false});
  const auto* point = std::get_if<Money>(&withPoint);
  const auto* comma = std::get_if<Money>(&withComma);
  if (point != nullptr && comma != nullptr && *point != *comma) {
    throw UsageError(Typed::tr("%1: “%2” can be read as two amounts. Write it without groups, with a decimal point.")
                         .arg(toQt(option), toQt(text)));
  }
  if (point != nullptr) return *point;
  if (comma != nullptr) return *comma;
  throw UsageError(
      Typed::tr("%1: “%2” is no amount in %3. Write it such as 1234.56.").arg(toQt(option), toQt(text), toQt(currency.code())));
}

Currency typedCurrency(std::string_view option, const std::string& text) {
  if (const auto currency = parseCurrency(text)) return *currency;
  throw UsageError(Typed::tr("%1: “%2” is no currency. Write its three letters, such as EUR.").arg(toQt(option), toQt(text)));
}

int typedPercent(std::string_view option, const std::string& text) {
  auto shape = readDecimal(text, text.find(',') == std::string::npos ? '.' : ',');
  if (shape && !shape->isNegative && shape->mark.empty() && shape->whole.size() <= 4 && shape->fraction.size() <= 2) {
    shape->fraction.resize(2, '0');
    const std::string digits = shape->whole + shape->fraction;
    int basisPoints = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), basisPoints);
    return basisPoints;
  }
  throw UsageError(Typed::tr("%1: “%2” is no yearly rate. Write the percentage, such as 12.15.").arg(toQt(option), toQt(text)));
}

int typedNumber(std::string_view option, const std::string& text, int least, int most) {
  bool isNumber = false;
  const int number = toQt(text).toInt(&isNumber);
  if (isNumber && number >= least && number <= most) return number;
  throw UsageError(Typed::tr("%1: “%2” is no whole number from %3 to %4.").arg(toQt(option), toQt(text)).arg(least).arg(most));
}

void checkTimeZone(std::string_view option, const std::string& text) {
  if (QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(text))) return;
  throw UsageError(
      Typed::tr("%1: “%2” is no time zone of this system. Write it such as Europe/Paris.").arg(toQt(option), toQt(text)));
}

std::string typedCountry(std::string_view option, const std::string& text) {
  if (text.size() == 2 && isLetter(text[0]) && isLetter(text[1])) return toQt(text).toUpper().toStdString();
  failCountry(option, text);
}

void failChoice(std::string_view option, const std::string& text, std::string_view choices) {
  throw UsageError(Typed::tr("%1: “%2” is not possible here. Possible: %3.").arg(toQt(option), toQt(text), toQt(choices)));
}

}  // namespace relance
