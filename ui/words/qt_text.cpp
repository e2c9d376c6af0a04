// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/qt_text.h"

#include "text/amount_text.h"
#include "text/date_text.h"

namespace relance {

QString dateWords(Date date, Language language) { return toQt(shortDate(date, language)); }
QString amountWords(Money money, Language language) { return toQt(amountWithCurrency(money, language)); }

}  // namespace relance
