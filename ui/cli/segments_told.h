// SPDX-License-Identifier: GPL-3.0-or-later
// Segments, who is in them and who would move, as the command line tells them.
#pragma once

#include <QString>
#include <nlohmann/json.hpp>
#include <string>

#include "actions/policy/change_segments.h"
#include "text/language.h"

namespace relance {

/// {"today","segments":[{"position","key","name","names","when","condition","scenario","enabled","origin","customers"}],
/// "unmatched","assignments":[{"customer","name","scenario","segment","made","until","reason","author"}]}
nlohmann::ordered_json segmentsJson(const SegmentBook& book, Date today, Currency base, Language language);
QString segmentsText(const SegmentBook& book, Currency base, Language language);

/// One of them with "members": [{"customer","name","scenario","assigned"}].
nlohmann::ordered_json segmentJson(const SegmentBook& book, std::size_t place, Date today, Currency base, Language language);
QString segmentText(const SegmentBook& book, std::size_t place, Currency base, Language language);

/// {"today","saved","segments":[{"position","key","before","after"}],"unmatched","moved":[{"customer","name","from","to",
/// "fromScenario","toScenario"}]}; before and after are the customers in it, null where it is not in the list.
nlohmann::ordered_json previewJson(const SegmentPreview& preview, Date today, bool isSaved);
QString previewText(const SegmentPreview& preview, Language language);

}  // namespace relance
