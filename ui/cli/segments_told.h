// SPDX-License-Identifier: GPL-3.0-or-later
// Segments, who is in them and who would move, as the command line tells them.
#pragma once

#include <QString>
#include <string>

#include "actions/policy/change_segments.h"
#include "text/language.h"

namespace relance {

/// {"today","segments":[{"position","key","name","names","when","condition","scenario","enabled","origin","customers"}],
/// "unmatched","assignments":[{"customer","name","scenario","segment","made","until","reason","author"}]}
QString segmentsText(const SegmentBook& book, Currency base, Language language);

/// One of them with "members": [{"customer","name","scenario","assigned"}].
QString segmentText(const SegmentBook& book, std::size_t place, Currency base, Language language);

/// {"today","saved","segments":[{"position","key","before","after"}],"unmatched","moved":[{"customer","name","from","to",
/// "fromScenario","toScenario"}]}; before and after are the customers in it, null where it is not in the list.
QString previewText(const SegmentPreview& preview, Language language);

}  // namespace relance
