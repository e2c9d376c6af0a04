// SPDX-License-Identifier: GPL-3.0-or-later
// What a prepared batch becomes on its way out: whole tasks alone, pieces with their file names, messages as drafts.
#pragma once

#include <chrono>
#include <string>

#include "actions/letters/issue_letters.h"
#include "actions/letters/letter_preparing.h"

namespace relance {

/// A task of which one letter cannot be written waits whole.
LetterBatch withoutIncomplete(LetterBatch batch);

/// "2026-11-23 C00417 Duvallon SARL.pdf", not yet safe for every system.
std::string pieceName(const Task& task, const std::string& customerCode, const std::string& customerName,
                      const std::string& extension);

/// The message as a draft that mail programs open. Refused: letterFactMissing ("email") without an address that can be written
/// to.
Outcome<IssuedPiece> draftPiece(const PreparedMessage& message, std::chrono::sys_seconds writtenAt);

}  // namespace relance
