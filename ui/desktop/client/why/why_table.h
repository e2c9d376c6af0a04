// SPDX-License-Identifier: GPL-3.0-or-later
// Why an account is chased today or not: the values behind its verdict, then the tests that led to it.
#pragma once

#include "desktop/client/file_tables.h"

namespace relance::filetables {

QList<TableColumn> whyColumns();
QStringList whyTitles();

/// From the overdue amount to the next contact, one value a line; then each test in the order in which it was made, with what
/// it looked at, down to the one that decided.
Rows whyRows(const DeskState& state, const Verdict& verdict);

}  // namespace relance::filetables
