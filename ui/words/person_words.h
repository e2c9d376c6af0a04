// SPDX-License-Identifier: GPL-3.0-or-later
// What people here do, in words.
#pragma once

#include <QString>

#include "domain/ledger/person.h"

namespace relance {

QString personRoleWord(PersonRole role);

}  // namespace relance
