// SPDX-License-Identifier: GPL-3.0-or-later
// A payer's behaviour as lines to read: each value with its formula, and the table of what went in.
#pragma once

#include <QList>
#include <QString>

#include "actions/reading/payer_behaviour.h"
#include "desktop/shared/table/table_cell.h"
#include "desktop/shared/table/table_column.h"
#include "text/language.h"

namespace relance {

struct BehaviourLine {
  QString name;
  QString value;
  QString formula;
};

/// In the order of the fields.
QList<BehaviourLine> behaviourLines(const PayerBehaviour& behaviour, Language language);

/// The invoices that were weighed: number, due, paid, days counted, amount.
QList<TableColumn> delayColumns();
QStringList delayTitles();
QList<QList<TableCell>> delayRows(const PayerBehaviour& behaviour, Language language);

/// "6 of 9 invoices late, €12,480.00 × days = 312,400.00": by which the mean was divided, a line a currency.
QStringList delayTotals(const PayerBehaviour& behaviour, Language language);

/// "Promise for 18/11/2026, broken on 20/11/2026"
QStringList brokenLines(const PayerBehaviour& behaviour, Language language);

}  // namespace relance
