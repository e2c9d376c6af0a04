// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact counts for when it has just been made: the step that each covered item reaches by it.
#pragma once

#include <string>
#include <vector>

#include "domain/chasing/verdict/engine.h"
#include "domain/ledger/contact_event.h"

namespace relance {

/// A contact as a person or the outbox tells of it.
struct MadeContact {
  ContactEventKind kind{ContactEventKind::manual};
  ContactResult result{ContactResult::done};
  Channel channel{Channel::call};
  std::string step;           // key of the ladder step that it was, or names; empty: none
  std::vector<ItemId> items;  // that it covered
};

/// Section 3 of docs/engine.md. `portfolio` is of the contact's day and does not hold the contact yet. One entry an item, in
/// the order given; an entry without a step key is only covered. Only steps, calls and contacts made by hand reach anything:
/// the step that they name, even a later one; naming none, the next step, if the channel is the step's or one that it accepts
/// and it is due within the quiet days. A try reaches the step when it is the last one that the step asks for, on different
/// days since the last executed contact, or a voicemail where that counts; a failed or doubtful contact reaches nothing.
std::vector<CoveredItem> reachOf(const Portfolio& portfolio, const Policy& policy, const CalendarBook& calendars, Date today,
                                 CustomerIndex customer, const MadeContact& made);

}  // namespace relance
