// SPDX-License-Identifier: GPL-3.0-or-later
// Interest and fixed costs, claimed or waived, as lines of client and waive.
#pragma once

#include <QStringList>

#include "actions/reading/told_charges.h"
#include "text/language.h"

namespace relance {

/// One line an item, the waivers with their condition, reason and author, and the sums.
QStringList chargeLines(const ToldCharges& charges, Language language);

}  // namespace relance
