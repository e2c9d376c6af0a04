// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template.h"

#include <cassert>
#include <kainjow/mustache.hpp>

#include "letters/template_tags.h"

namespace relance {
namespace {

namespace mustache = kainjow::mustache;

/// Gives the library our fields. Sections add nothing of their own, so that every name means the same everywhere; an empty
/// text counts as false, which the library would otherwise take for true.
class FieldContext : public mustache::basic_context<std::string> {
 public:
  explicit FieldContext(const TemplateFields& fields) {
    for (const auto& [name, value] : fields) {
      const auto* text = std::get_if<std::string>(&value);
      const bool isShown = text ? !text->empty() : std::get<bool>(value);
      m_data.emplace(name, text && isShown ? mustache::data{*text} : mustache::data{isShown});
    }
  }

  void push(const mustache::data*) override {}
  void pop() override {}
  const mustache::data* get(const std::string& name) const override {
    const auto found = m_data.find(name);
    assert(found != m_data.end());
    return &found->second;
  }
  const mustache::data* get_partial(const std::string&) const override { return nullptr; }

 private:
  std::map<std::string, mustache::data, std::less<>> m_data;
};

}  // namespace

Outcome<std::string> render(std::string_view key, const std::string& text, const TemplateFields& fields, Escaping escaping) {
  const auto tags = templateTags(key, text);
  if (!tags) return tags.refusal();
  for (const auto& tag : tags.value()) {
    if (fields.contains(tag.name)) continue;
    return Refusal{RefusalReason::templateBroken, {std::string{key}, "field " + std::string{tag.name}}};
  }
  mustache::mustache parsed{text};
  assert(parsed.is_valid());
  if (escaping == Escaping::plain) parsed.set_custom_escape([](const std::string& value) { return value; });
  FieldContext context{fields};
  const std::string rendered = parsed.render(context);
  assert(parsed.is_valid());
  return rendered;
}

}  // namespace relance
