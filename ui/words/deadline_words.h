// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of deadline and of declaration, as lists and filters name them.
#pragma once

#include <QString>

#include "domain/chasing/deadlines/deadline.h"
#include "domain/ledger/declaration.h"

namespace relance {

QString deadlineKindWord(DeadlineKind kind);
QString declarationKindWord(DeclarationKind kind);

}  // namespace relance
