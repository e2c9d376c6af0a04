// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer is contacted, in words: channels, tones, approvals.
#pragma once

#include <QString>

#include "domain/ledger/channel.h"
#include "domain/ledger/task.h"
#include "domain/ledger/tone.h"

namespace relance {

/// In lists: "E-mail", "Call", "Registered letter".
QString channelWord(Channel channel);

/// The address that a channel needs, inside a sentence: "No address for e-mail".
QString channelInSentence(Channel channel);

QString toneWord(Tone tone);
QString approvalWord(Approval approval);
QString taskKindWord(TaskKind kind);
QString taskStateWord(TaskState state);

}  // namespace relance
