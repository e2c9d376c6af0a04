// SPDX-License-Identifier: GPL-3.0-or-later
// Segments and who would move, as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "actions/policy/change_segments.h"
#include "text/language.h"

namespace relance {

nlohmann::ordered_json segmentsJson(const SegmentBook& book, Date today, Currency base, Language language);
nlohmann::ordered_json segmentJson(const SegmentBook& book, std::size_t place, Date today, Currency base, Language language);
nlohmann::ordered_json previewJson(const SegmentPreview& preview, Date today, bool isSaved);

}  // namespace relance
