// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/import_words.h"

#include <QCoreApplication>

#include "text/date_order.h"
#include "words/qt_text.h"

namespace relance {
namespace {

struct ImportWords {
  Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

QString dateOrderWord(std::string_view order) {
  const auto known = parseDateOrder(order);
  if (!known) return toQt(order);
  switch (*known) {
    case DateOrder::dmy:
      return ImportWords::tr("day, month, year");
    case DateOrder::mdy:
      return ImportWords::tr("month, day, year");
    case DateOrder::ymd:
      return ImportWords::tr("year, month, day");
  }
  return {};
}

QString importKindWord(ImportKind kind) {
  switch (kind) {
    case ImportKind::customers:
      return ImportWords::tr("Customers");
    case ImportKind::contacts:
      return ImportWords::tr("Contacts");
    case ImportKind::invoices:
      return ImportWords::tr("Invoices and credit notes");
    case ImportKind::payments:
      return ImportWords::tr("Payments");
    case ImportKind::settled:
      return ImportWords::tr("Invoices with their settled dates");
  }
  return {};
}

QString dialectOriginWord(DialectOrigin origin) {
  switch (origin) {
    case DialectOrigin::said:
      return ImportWords::tr("as you said");
    case DialectOrigin::found:
      return ImportWords::tr("found in the file");
    case DialectOrigin::meansNoOdds:
      return ImportWords::tr("every reading gives the same");
  }
  return {};
}

QString encodingOriginWord(EncodingOrigin origin) {
  switch (origin) {
    case EncodingOrigin::bom:
      return ImportWords::tr("the file says so");
    case EncodingOrigin::ascii:
      return ImportWords::tr("plain ASCII");
    case EncodingOrigin::validUtf8:
      return ImportWords::tr("found in the file");
    case EncodingOrigin::guess:
      return ImportWords::tr("a guess: look at some names with accents");
  }
  return {};
}

QString separatorWord(char separator) {
  if (separator == ';') return ImportWords::tr("semicolon");
  if (separator == ',') return ImportWords::tr("comma");
  if (separator == '\t') return ImportWords::tr("tab");
  if (separator == '|') return ImportWords::tr("vertical bar");
  return QString(QLatin1Char(separator));
}

QString decimalSignWord(char sign) {
  if (sign == ',') return ImportWords::tr("comma");
  if (sign == '.') return ImportWords::tr("point");
  return QString(QLatin1Char(sign));
}

QString customerFaultWord(std::string_view what) {
  if (what == "noRate") return ImportWords::tr("no exchange rate is known");
  if (what == "badScenario") return ImportWords::tr("the scenario cannot be used");
  if (what == "amountOverflow") return ImportWords::tr("the amounts are too large");
  return toQt(what);
}

}  // namespace relance
