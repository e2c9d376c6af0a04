// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a table, as spreadsheets take it: tab-separated and as an HTML table, with the columns' titles.
#pragma once

class QTableView;

namespace relance {

/// The smallest rectangle around the selected cells (with rows selected, all columns shown), in the order shown; cells in it that
/// are not selected stay empty. A single cell goes without title. Nothing selected: the clipboard is left alone. No text in it
/// can become a formula.
void copySelection(const QTableView& table);

}  // namespace relance
