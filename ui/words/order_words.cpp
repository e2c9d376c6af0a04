// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/order_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct OrderWords {
  Q_DECLARE_TR_FUNCTIONS(Orders)
};

}  // namespace

QString orderGroundWords(const OrderAdvice& advice, Currency base, Language language) {
  const QString day = advice.day ? dateWords(*advice.day, language) : QString();
  switch (advice.ground) {
    case OrderGround::insolvent:
      return OrderWords::tr("insolvency proceedings since %1: only against payment before").arg(day);
    case OrderGround::demandUnanswered:
      return OrderWords::tr("formal demand of %1 without effect").arg(day);
    case OrderGround::wordDue:
      return OrderWords::tr("we announced a consequence for %1").arg(day);
    case OrderGround::promisesBroken:
      return OrderWords::tr("%n promises broken in 12 months", nullptr, advice.count.value_or(0));
    case OrderGround::aboveLimit:
      return OrderWords::tr("open above the credit limit of %1")
          .arg(amountWords({advice.limitMinor.value_or(0), base}, language));
    case OrderGround::longOverdue:
      return OrderWords::tr("overdue since %1").arg(day);
    case OrderGround::nothingOverdue:
      return OrderWords::tr("nothing is overdue any longer, held since %1").arg(day);
    case OrderGround::nothingChaseable:
      return OrderWords::tr("what is overdue is promised, contested or on hold; held since %1").arg(day);
  }
  return {};
}

}  // namespace relance
