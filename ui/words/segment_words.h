// SPDX-License-Identifier: GPL-3.0-or-later
// Segments and their conditions in words.
#pragma once

#include <QString>
#include <string_view>

#include "domain/chasing/policy/policy.h"
#include "text/language.h"

namespace relance {

/// In that language, else any; the key for one without names.
QString segmentName(const Segment& segment, Language language);

/// Why a segment cannot be kept, as it ends a sentence: of key, twice, name, scenario, position. Anything else stands for itself.
QString segmentFaultPhrase(std::string_view what);

}  // namespace relance
