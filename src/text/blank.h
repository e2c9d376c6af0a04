// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as white space in files and fields: spaces of any width, no-break ones too, line and tab controls.
#pragma once

#include <string_view>

namespace relance {

/// Unicode separators and all control characters.
bool isBlank(char32_t codePoint);

/// Without blanks at both ends.
std::string_view trimmed(std::string_view utf8);

/// Without blanks at the start, at the end.
std::string_view trimmedStart(std::string_view utf8);
std::string_view trimmedEnd(std::string_view utf8);

}  // namespace relance
