// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that waits for a person's yes or no: decisions, the small ones of the monthly batch, and proposals to write off.
#pragma once

#include <QList>
#include <vector>

#include "desktop/client/cells_model.h"
#include "desktop/client/decision/waiting_decisions.h"
#include "desktop/shared/table/table_column.h"

namespace relance {

struct DecisionRow {
  std::uint32_t account{0};
  std::int64_t amountMinor{0};
  std::vector<ItemIndex> items;
  int daysLate{0};                 // of the oldest of them
  std::vector<ToldAdvice> advice;  // empty for a write-off
  Date since;                      // of a write-off: when it was proposed
  bool isTicked{true};             // of a small one: it is decided with the batch
};

struct DecisionRows {
  std::vector<DecisionRow> decisions;
  std::vector<DecisionRow> small;  // every decision of the account is one of small amounts
  std::vector<DecisionRow> writeOffs;
};

/// The greatest amount first.
DecisionRows decisionRows(const DeskState& state);

namespace decisioncells {

enum class Shown { decisions, small, writeOffs };

inline constexpr int itemsColumn = 3;
QList<TableColumn> columns();
QStringList titles();
QList<QList<TableCell>> rows(const DeskState& state, const std::vector<DecisionRow>& listed, Shown shown);

}  // namespace decisioncells
}  // namespace relance
