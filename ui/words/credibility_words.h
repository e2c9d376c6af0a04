// SPDX-License-Identifier: GPL-3.0-or-later
// Our credibility in one sentence without a final stop.
#pragma once

#include <QString>

#include "domain/figures/credibility.h"

namespace relance {

/// "3 of 4 times our word was kept (75 %), 1 still to do"; "Our word was not given yet" when nothing fell due or is open.
QString credibilitySentence(const Credibility& credibility);

}  // namespace relance
