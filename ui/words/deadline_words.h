// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of deadline and of declaration, as lists and filters name them.
#pragma once

#include <QString>
#include <string>

#include "domain/chasing/deadlines/deadline.h"
#include "domain/ledger/declaration.h"
#include "text/language.h"

namespace relance {

QString deadlineKindWord(DeadlineKind kind);
QString declarationKindWord(DeclarationKind kind);

/// Which law or whose word sets the day, and from when it runs: "Code de commerce, L110-4, from 10/12/2021 (due date)". `text`:
/// of our word.
QString deadlineReason(const Deadline& deadline, const std::string& text, Language language);

}  // namespace relance
