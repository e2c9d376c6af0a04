// SPDX-License-Identifier: GPL-3.0-or-later
// What a reckoning of interest has to say beside its figures.
#pragma once

#include <QString>

#include "domain/law/interest.h"

namespace relance {

/// The stable name of the note, as in JSON.
std::string_view interestNoteCode(InterestNote note);
QString interestNoteSentence(InterestNote note);

/// How sure a rate is: "read in an official text", "reckoned", "from memory".
QString confidenceWord(RateConfidence confidence);

}  // namespace relance
