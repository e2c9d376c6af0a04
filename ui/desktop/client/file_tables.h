// SPDX-License-Identifier: GPL-3.0-or-later
// The short tables of a client file: open items, people, agreements.
#pragma once

#include <QList>

#include "actions/reading/client_file.h"
#include "desktop/client/cells_model.h"
#include "desktop/desk/desk_state.h"
#include "desktop/shared/table/table_column.h"

namespace relance::filetables {

using Rows = QList<QList<TableCell>>;

QList<TableColumn> itemColumns();
QStringList itemTitles();
Rows itemRows(const ClientFile& file, Language language);

QList<TableColumn> peopleColumns();
QStringList peopleTitles();
Rows peopleRows(const ClientFile& file, Language language);

/// Decisions, holds, what was put off.
QList<TableColumn> agreementColumns();
QStringList agreementTitles();
Rows agreementRows(const ClientFile& file, const DeskState& state);

}  // namespace relance::filetables
