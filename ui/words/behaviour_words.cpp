// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/behaviour_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Behaviour)
};

}  // namespace

QString behaviourWord(BehaviourField field) {
  switch (field) {
    case BehaviourField::weightedDelay:
      return Words::tr("Weighted delay");
    case BehaviourField::trend:
      return Words::tr("Trend");
    case BehaviourField::shareLate:
      return Words::tr("Share paid late");
    case BehaviourField::brokenPromises:
      return Words::tr("Broken promises");
    case BehaviourField::keptPromises:
      return Words::tr("Kept promises");
    case BehaviourField::isNew:
      return Words::tr("New customer");
    case BehaviourField::customerMonths:
      return Words::tr("Months known");
    case BehaviourField::paidInvoices:
      return Words::tr("Invoices paid");
  }
  return {};
}

QString behaviourFormula(BehaviourField field) {
  switch (field) {
    case BehaviourField::weightedDelay:
      return Words::tr(
          "Σ amount × (days from the due date to the payment − days in a dispute of our making) ÷ Σ amount, over the "
          "invoices settled in the last 12 months and those overdue today, which count up to today.");
    case BehaviourField::trend:
      return Words::tr(
          "Weighted delay of the invoices open or settled in the last 6 months, less that of those settled in the 6 "
          "months before: above 0 he pays later than he did.");
    case BehaviourField::shareLate:
      return Words::tr(
          "Invoices settled after their due date, or overdue today, ÷ all invoices settled in the last 12 months or "
          "overdue today, by number.");
    case BehaviourField::brokenPromises:
      return Words::tr("Promises and plans broken in the last 12 months; those kept in part are not counted.");
    case BehaviourField::keptPromises:
      return Words::tr("Promises and plans made in the last 12 months that were kept, of those that were judged.");
    case BehaviourField::isNew:
      return Words::tr("The first invoice is less than 6 months old, or fewer than 3 were ever paid.");
    case BehaviourField::customerMonths:
      return Words::tr("Whole months since the first invoice; unknown while the ledger holds no paid invoice at all.");
    case BehaviourField::paidInvoices:
      return Words::tr("Invoices ever paid, of him and of those he pays for.");
  }
  return {};
}

}  // namespace relance
