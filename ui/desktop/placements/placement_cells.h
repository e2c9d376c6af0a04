// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates and partners as rows of a table.
#pragma once

#include <QList>
#include <vector>

#include "actions/reading/told_placements.h"
#include "desktop/client/cells_model.h"
#include "desktop/shared/table/table_column.h"
#include "desktop/shared/table/totals_strip.h"
#include "text/language.h"

namespace relance::placementcells {

using Rows = QList<QList<TableCell>>;

/// How amounts and days are written.
struct Writing {
  Date today;
  Language language{Language::en};
  Currency base;  // amounts in it stand without their currency
};

enum MandateColumn {
  customerColumn,
  partnerColumn,
  itemsColumn,
  mandateColumn,
  claimedColumn,
  recoveredColumn,
  costColumn,  // fee and costs
  nextColumn
};
QList<TableColumn> mandateColumns();
QStringList mandateTitles();
Rows mandateRows(const std::vector<ToldPlacement>& placements, const Writing& writing);
/// One row a currency, the base currency first.
QList<TotalsRow> mandateTotals(const std::vector<ToldPlacement>& placements, const Writing& writing);

/// What is next of a mandate: its review, how late it is, or what came of it.
TableCell nextOf(const ToldPlacement& placement, const Writing& writing);

QList<TableColumn> partnerColumns();
QStringList partnerTitles();
Rows partnerRows(const std::vector<Partner>& partners, const Writing& writing);

/// "15 %, from 10 000,00 9 %"; empty: not known.
QString feeWords(const std::vector<FeeBand>& fees, const Writing& writing);

}  // namespace relance::placementcells
