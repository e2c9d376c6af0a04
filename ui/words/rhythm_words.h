// SPDX-License-Identifier: GPL-3.0-or-later
// Predictable contacts, and what to do about them, in words.
#pragma once

#include <QString>

#include "domain/figures/rhythm.h"
#include "text/language.h"

namespace relance {

/// "The last 3 contacts were each 7 days apart, since 2 Nov 2026."
QString rhythmSentence(const Rhythm& rhythm, Language language);

/// What would break it, as a sentence with its stop; `step`: the step's key, empty for none.
QString remedySentence(RhythmRemedy remedy, const QString& step);

}  // namespace relance
