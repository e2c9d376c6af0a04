// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleaning desk says of its list as a whole: why it is empty, and the sum of what is selected.
#pragma once

#include <QModelIndexList>

#include "desktop/cleaning/cleaning_model.h"
#include "desktop/shared/controls/phrase_label.h"

namespace relance {

QString emptyWords(const CleaningChoice& choice);

/// "3 lines · open 1 234,56 €"; the sum where all share one currency, credits taken off. Nothing for less than two lines.
QList<Phrase> selectedWords(const CleaningModel& model, const QModelIndexList& rows, Language language);

}  // namespace relance
