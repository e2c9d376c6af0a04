// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/template.h"

#include <gtest/gtest.h>

namespace relance {
namespace {

const TemplateFields fields{{"name", "Vauquelin"}, {"empty", ""}, {"isLate", true}, {"isPaid", false}};

std::string rendered(const std::string& text, Escaping escaping = Escaping::plain) {
  const auto result = render("fr/courteous.a", text, fields, escaping);
  EXPECT_TRUE(result.isDone()) << result.refusal().facts.at(1);
  return result.value();
}

std::string objection(const std::string& text) {
  const auto result = render("fr/courteous.a", text, fields, Escaping::plain);
  if (result) return "";
  EXPECT_EQ(result.refusal().reason, RefusalReason::templateBroken);
  EXPECT_EQ(result.refusal().facts.at(0), "fr/courteous.a");
  return result.refusal().facts.at(1);
}

TEST(Template, FillsFieldsAndShowsSections) {
  EXPECT_EQ(rendered("Bonjour {{name}},"), "Bonjour Vauquelin,");
  EXPECT_EQ(rendered("{{#isLate}}échue{{/isLate}}{{^isLate}}à échoir{{/isLate}}"), "échue");
  EXPECT_EQ(rendered("{{#isPaid}}payée{{/isPaid}}{{^isPaid}}due{{/isPaid}}"), "due");
}

TEST(Template, TakesAnEmptyTextForFalse) {
  EXPECT_EQ(rendered("a{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}{{empty}}b"), "ayb");
  EXPECT_EQ(rendered("{{#name}}pour {{name}}{{/name}}"), "pour Vauquelin");
}

TEST(Template, EscapesForHtmlOnly) {
  const TemplateFields hostile{{"name", "<b>A & \"B\"</b>"}};
  EXPECT_EQ(render("k", "{{name}}", hostile, Escaping::plain).value(), "<b>A & \"B\"</b>");
  EXPECT_EQ(render("k", "{{name}}", hostile, Escaping::html).value(), "&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;");
}

TEST(Template, NeverReadsAFactAsTemplate) {
  const TemplateFields hostile{{"name", "{{secret}}{{#name}}"}, {"secret", "1234"}};
  EXPECT_EQ(render("k", "Bonjour {{name}}", hostile, Escaping::plain).value(), "Bonjour {{secret}}{{#name}}");
}

TEST(Template, RefusesWhatItDoesNotKnow) {
  EXPECT_EQ(objection("{{unknown}}"), "field unknown");
  EXPECT_EQ(objection("{{#isLate}}{{^unknown}}{{/unknown}}{{/isLate}}"), "field unknown");
  EXPECT_EQ(objection("{{#isPaid}}{{unknown}}{{/isPaid}}"), "field unknown");
}

struct BrokenCase {
  const char* text;
  const char* what;
};

TEST(Template, RefusesBrokenTagsAndSections) {
  const BrokenCase cases[] = {{"{{name", "tag {{name"},
                              {"{{{name}}}", "tag {{{name}}"},
                              {"{{&name}}", "tag {{&name}}"},
                              {"{{>name}}", "tag {{>name}}"},
                              {"{{=<% %>=}}", "tag {{=<% %>=}}"},
                              {"{{! note }}", "tag {{! note }}"},
                              {"{{ name }}", "tag {{ name }}"},
                              {"{{}}", "tag {{}}"},
                              {"{{na.me}}", "tag {{na.me}}"},
                              {"{{#isLate}}", "section isLate"},
                              {"{{/isLate}}", "section isLate"},
                              {"{{#isLate}}{{/isPaid}}", "section isPaid"},
                              {"bell\x07", "control"},
                              {"a\r\nb", "control"}};
  for (const auto& test : cases) EXPECT_EQ(objection(test.text), test.what) << test.text;
}

std::string nested(int depth) {
  std::string text = "x";
  for (int i = 0; i < depth; ++i) text = "{{#isLate}}" + text + "{{/isLate}}";
  return text;
}

TEST(Template, LimitsNestingAndSize) {
  EXPECT_EQ(rendered(nested(deepestNesting)), "x");
  EXPECT_EQ(objection(nested(deepestNesting + 1)), "nesting");
  EXPECT_EQ(objection(nested(2'000)), "nesting");
  EXPECT_EQ(rendered(std::string(largestTemplate, 'x')).size(), largestTemplate);
  EXPECT_EQ(objection(std::string(largestTemplate + 1, 'x')), "size");
}

}  // namespace
}  // namespace relance
