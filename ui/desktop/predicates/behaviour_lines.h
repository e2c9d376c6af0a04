// SPDX-License-Identifier: GPL-3.0-or-later
// A payer's behaviour as lines to read: each value with its formula, and the table of what went in.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "actions/reading/payer_behaviour.h"
#include "text/language.h"

namespace relance {

struct BehaviourLine {
  QString name;
  QString value;
  QString formula;
};

/// In the order of the fields.
QList<BehaviourLine> behaviourLines(const PayerBehaviour& behaviour, Language language);

/// The invoices that were weighed: number, due day, days late, of these ours, amount.
QStringList delayTitles();
QList<QStringList> delayRows(const PayerBehaviour& behaviour, Language language);

/// "Late: 6 of 9; amount: €12,480.00", a line a currency.
QStringList delayTotals(const PayerBehaviour& behaviour, Language language);

/// "Promise for 18/11/2026, broken on 20/11/2026"
QStringList brokenLines(const PayerBehaviour& behaviour, Language language);

}  // namespace relance
