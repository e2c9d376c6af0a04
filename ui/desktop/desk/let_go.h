// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a form away that may still wait for its answer, so that what comes of it is told all the same.
#pragma once

#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/entry_form.h"

namespace relance {

/// Deletes it, at once or as soon as its answer has come; null: nothing to do. Until then it is a hidden child of `keeper` and
/// its signals go on; a refusal is told by the desk, named by what the form was `about`.
void letGo(EntryForm* form, QWidget& keeper, LedgerDesk& desk, const QString& about);

/// The same for the form of a customer.
void letGo(EntryForm* form, QWidget& keeper, LedgerDesk& desk, CustomerId about);

/// A refusal of what is no longer on the screen, told by the desk.
void tellRefusal(LedgerDesk& desk, const QString& about, const QString& sentence);

}  // namespace relance
