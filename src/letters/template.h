// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with fields, {{name}}, {{#name}}…{{/name}}, {{^name}}…{{/name}}: Mustache made strict.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "domain/basics/outcome.h"

namespace relance {

/// What fields stand for. A section shows for true and for a text that is not empty; a claim (bool) shows nothing by itself.
using FieldValue = std::variant<std::string, bool>;
using TemplateFields = std::map<std::string, FieldValue, std::less<>>;

enum class Escaping { plain, html };

inline constexpr std::size_t largestTemplate = 64 * 1024;
inline constexpr int deepestNesting = 16;

/// The text with its fields filled in. A field's value is never read as template. Refused with templateBroken (key, what) before
/// anything is rendered when the text is too large ("size"), sections nest too deep ("nesting"), a control character other than
/// a line end stands in it ("control"), a tag is not closed or of another kind than the three above ("tag …"), sections do not
/// match ("section …"), or a field is unknown ("field …").
Outcome<std::string> render(std::string_view key, const std::string& text, const TemplateFields& fields, Escaping escaping);

}  // namespace relance
