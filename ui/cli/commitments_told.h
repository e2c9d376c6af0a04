// SPDX-License-Identifier: GPL-3.0-or-later
// Our commitments as today and client tell them.
#pragma once

#include <QStringList>
#include <vector>

#include "actions/reading/told_commitments.h"
#include "text/language.h"

namespace relance {

/// One line each.
QStringList commitmentLines(const std::vector<ToldCommitment>& commitments, Language language);

}  // namespace relance
