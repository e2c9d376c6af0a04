// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of a template, read and judged before any library sees them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/basics/outcome.h"

namespace relance {

enum class TagKind : std::uint8_t { field, section, invertedSection, sectionEnd };

struct TemplateTag {
  TagKind kind;
  std::string_view name;  // into the template
};

/// All tags in their order; refused with templateBroken as `render` in template.h says, unknown fields apart.
Outcome<std::vector<TemplateTag>> templateTags(std::string_view key, std::string_view text);

}  // namespace relance
