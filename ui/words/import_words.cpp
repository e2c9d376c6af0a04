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

QString customerFaultWord(std::string_view what) {
  if (what == "noRate") return ImportWords::tr("no exchange rate is known");
  if (what == "badScenario") return ImportWords::tr("the scenario cannot be used");
  if (what == "amountOverflow") return ImportWords::tr("the amounts are too large");
  return toQt(what);
}

}  // namespace relance
