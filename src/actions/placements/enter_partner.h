// SPDX-License-Identifier: GPL-3.0-or-later
// Enters a third party who recovers claims, or what has become known of him.
#pragma once

#include "actions/ledger_session.h"
#include "domain/ledger/placement.h"

namespace relance {

/// The partner of that name is as given from now on: a new one, or one known already. His id is not looked at. Countries and
/// languages are of two letters, fees by rising amount, each once.
Outcome<PartnerId> enterPartner(LedgerSession& session, const Partner& partner, const PerformOptions& options = {});

/// The partner of that id is as given from now on, his name too; what he was given and brought in stays his. The name is nobody
/// else's: ask PartnerStore::named() first, else StorageError is thrown and nothing changed. Refused: unknownPartner.
Outcome<PartnerId> changePartner(LedgerSession& session, const Partner& partner, const PerformOptions& options = {});

}  // namespace relance
