// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame says of the open ledger: how fresh it is, how far the day has come, and that its balance adds up.
#pragma once

#include <QString>

#include "desktop/desk/desk_state.h"
#include "domain/ledger/ageing.h"

namespace relance {

/// "Import of 23/11/2026 at 07:40", in the creditor's time; empty without any import.
QString freshnessWords(const DeskState& state);

/// Contacts made today, and those with what is still to be done.
struct DayProgress {
  int done{0};
  int planned{0};
};
DayProgress dayProgress(const DeskState& state);

/// "Buckets − unapplied = ledger: 1 204 880,00 €", for the base currency.
struct InvariantWords {
  QString words;
  bool holds{true};
};
InvariantWords invariantWords(const DeskState& state);

/// The same for a balance that a page has reckoned.
InvariantWords invariantWords(const AgedBalance& balance, Language language);

}  // namespace relance
