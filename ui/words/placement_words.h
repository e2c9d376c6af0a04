// SPDX-License-Identifier: GPL-3.0-or-later
// Partners, mandates and campaigns in words.
#pragma once

#include <QString>

#include "domain/ledger/placement.h"

namespace relance {

/// "Collection agency"
QString partnerKindWord(PartnerKind kind);

/// "Paid"
QString placementOutcomeWord(PlacementOutcome outcome);

}  // namespace relance
