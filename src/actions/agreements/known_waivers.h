// SPDX-License-Identifier: GPL-3.0-or-later
// The waivers of a paying account with what has become of them: what letters and the client file leave unclaimed.
#pragma once

#include <span>
#include <vector>

#include "actions/reading/told_agreements.h"
#include "domain/chasing/account/waiver_state.h"
#include "storage/database.h"

namespace relance {

struct KnownWaiver {
  Waiver waiver;
  WaiverState state{WaiverState::standing};
  AgreementKind agreementKind{AgreementKind::promise};
  Date agreedOn;  // when what has to be kept was agreed
};

/// Made by today, oldest first; those that lapsed or ended too.
std::vector<KnownWaiver> knownWaivers(Database& database, CustomerId payer, Date today);
/// The same where the account's agreements are read already.
std::vector<KnownWaiver> knownWaivers(Database& database, CustomerId payer, Date today,
                                      std::span<const ToldAgreement> agreements);

/// Of those by which interest of the item is waived, one that waives its costs too, else the oldest; null: it is claimed.
const KnownWaiver* waiverOn(std::span<const KnownWaiver> waivers, ItemId item);

}  // namespace relance
