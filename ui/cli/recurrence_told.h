// SPDX-License-Identifier: GPL-3.0-or-later
// The firm scenario proposed for recurrence, as lines of client, why and behaviour.
#pragma once

#include <QStringList>

#include "actions/reading/told_recurrence.h"
#include "text/language.h"

namespace relance {

/// The proposal with its reason, then one line an episode.
QStringList recurrenceLines(const ToldRecurrence& told, Language language);

}  // namespace relance
