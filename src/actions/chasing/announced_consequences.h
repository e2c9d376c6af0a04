// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter or message announces is our word: given when it leaves, kept by the formal demand that follows.
#pragma once

#include "actions/change.h"
#include "actions/chasing/chased_account.h"
#include "domain/ledger/contact_event.h"

namespace relance {

/// Of a contact just stored. A letter or message that reached a step of the tone `consequences` gives a consequence about its
/// items, to be kept within 5 working days of the end of the term that it sets: nobody demands before that is over. A formal
/// demand keeps today every such word about an item that it lists. Other contacts do nothing here.
void noteAnnouncedConsequences(Change& change, const ChasedAccount& account, const ContactEvent& made);

}  // namespace relance
