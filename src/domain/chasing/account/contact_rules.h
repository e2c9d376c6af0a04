// SPDX-License-Identifier: GPL-3.0-or-later
// Which contacts count, and for what.
#pragma once

#include <algorithm>

#include "domain/ledger/contact_event.h"

namespace relance {

inline bool isTry(const ContactEvent& contact) {
  return contact.result == ContactResult::noAnswer || contact.result == ContactResult::voicemail;
}

/// Done, or a try that was the last one needed (then it wrote the step that it reached). A cancelled contact stops counting.
inline bool isExecuted(const ContactEvent& contact) {
  if (contact.cancelledOn) return false;
  if (contact.result == ContactResult::done) return true;
  return isTry(contact) && std::ranges::any_of(contact.items, [](const CoveredItem& item) { return !item.stepKey.empty(); });
}

/// Recaps, answers to the customer and incoming calls are no contacts of ours, though they close their day.
inline bool isOurs(const ContactEvent& contact) {
  return contact.kind != ContactEventKind::recap && contact.kind != ContactEventKind::answer &&
         contact.kind != ContactEventKind::incoming;
}

/// Counts for the weekly cap: every contact of ours but a callback that the customer asked for.
inline bool countsForCap(const ContactEvent& contact) {
  return isExecuted(contact) && isOurs(contact) && contact.kind != ContactEventKind::callback;
}

/// Starts quiet days: as for the cap, but preventive and thank-you contacts start none.
inline bool startsQuietDays(const ContactEvent& contact) {
  return countsForCap(contact) && contact.kind != ContactEventKind::preDue && contact.kind != ContactEventKind::thankYou;
}

/// Chases a debt: neither preventive, thank-you, recap, answer nor incoming.
inline bool isChasing(const ContactEvent& contact) {
  return isExecuted(contact) && isOurs(contact) && contact.kind != ContactEventKind::preDue &&
         contact.kind != ContactEventKind::thankYou;
}

inline bool covers(const ContactEvent& contact, ItemId item) {
  return std::ranges::any_of(contact.items, [&](const CoveredItem& covered) { return covered.item == item; });
}

}  // namespace relance
