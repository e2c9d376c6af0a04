// SPDX-License-Identifier: GPL-3.0-or-later
// What the outbox says of a row: which kind of message it is and what holds it back.
#pragma once

#include <QString>
#include <variant>

#include "desktop/desk/desk_state.h"
#include "desktop/outbox/outbox_reading.h"

namespace relance {

/// Of several: "Formal demands".
QString outboxKindWords(OutboxKind kind);
/// "Firm letter": of one.
QString outboxTitle(const OutboxRow& row);
/// "courteous", "thanks": what it says, in a list.
QString contentWord(const Task& task);
/// "47 d" of its oldest item; empty when nothing of it is late or open.
QString oldestLateness(const DeskState& state, const Task& task);

/// In two words: "facts missing".
QString obstacleWord(const std::variant<Refusal, Reason>& obstacle);
QString obstacleSentence(const std::variant<Refusal, Reason>& obstacle, Language language);
/// The first setting among the missing facts ("bank.iban"); empty: none of them is one.
QString missingSetting(const std::variant<Refusal, Reason>& obstacle);

}  // namespace relance
