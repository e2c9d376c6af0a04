// SPDX-License-Identifier: GPL-3.0-or-later
// A debtor's diagnosis as lines, for diagnose, client and why.
#pragma once

#include <QStringList>

#include "actions/reading/told_diagnosis.h"
#include "text/language.h"

namespace relance {

/// The road with its reasons, as one sentence.
QString recommendedRoad(const ToldDiagnosis& told);

/// The facts with their words, and the road.
QStringList diagnosisLines(const ToldDiagnosis& diagnosis, Language language);
/// What the ledger says.
QStringList evidenceLines(const ToldDiagnosis& diagnosis, Language language);

}  // namespace relance
