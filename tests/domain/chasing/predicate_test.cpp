// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/policy/predicate.h"

#include <gtest/gtest.h>

#include <set>

namespace relance {
namespace {

Condition condition(Field field, Op op, decltype(Condition::values) values) { return {field, op, std::move(values)}; }
FoldedText text(std::string bytes) { return {std::move(bytes)}; }

TEST(Condition, AnswersEachOperatorForEachType) {
  struct Case {
    const char* name;
    Condition condition;
    FieldValue value;
    bool holds;
  };
  const FieldValue nord = text("region:nord");
  const FieldValue tags = std::vector{text("vip"), text("region:nord")};
  const FieldValue half = Ratio{5, 2};  // 2.5
  const std::vector<Case> cases{
      {"text is", condition(Field::code, Op::is, {text("region:nord")}), nord, true},
      {"text is another", condition(Field::code, Op::is, {text("nord")}), nord, false},
      {"text is one of", condition(Field::code, Op::is, {text("nord"), text("region:nord")}), nord, true},
      {"text isNot", condition(Field::code, Op::isNot, {text("nord")}), nord, true},
      {"text isNot any of", condition(Field::code, Op::isNot, {text("nord"), text("region:nord")}), nord, false},
      {"text contains", condition(Field::code, Op::contains, {text("n:n")}), nord, true},
      {"text contains not", condition(Field::code, Op::contains, {text("sud")}), nord, false},
      {"text startsWith", condition(Field::code, Op::startsWith, {text("region:")}), nord, true},
      {"text startsWith not", condition(Field::code, Op::startsWith, {text("nord")}), nord, false},
      {"list is any of its values", condition(Field::tags, Op::is, {text("vip")}), tags, true},
      {"list is none", condition(Field::tags, Op::is, {text("vi")}), tags, false},
      {"list isNot", condition(Field::tags, Op::isNot, {text("old")}), tags, true},
      {"list isNot one it has", condition(Field::tags, Op::isNot, {text("vip")}), tags, false},
      {"list contains", condition(Field::tags, Op::contains, {text("nor")}), tags, true},
      {"list startsWith", condition(Field::tags, Op::startsWith, {text("region:")}), tags, true},
      {"empty list is", condition(Field::tags, Op::is, {text("vip")}), std::vector<FoldedText>{}, false},
      {"empty list isNot", condition(Field::tags, Op::isNot, {text("vip")}), std::vector<FoldedText>{}, true},
      {"number is", condition(Field::open, Op::is, {std::int64_t{2}}), Ratio{4, 2}, true},
      {"number is not exactly", condition(Field::open, Op::is, {std::int64_t{2}}), half, false},
      {"number isNot", condition(Field::open, Op::isNot, {std::int64_t{2}}), half, true},
      {"number <", condition(Field::open, Op::less, {std::int64_t{3}}), half, true},
      {"number < equal", condition(Field::open, Op::less, {std::int64_t{2}}), Ratio{4, 2}, false},
      {"number <=", condition(Field::open, Op::lessOrEqual, {std::int64_t{2}}), Ratio{4, 2}, true},
      {"number <= above", condition(Field::open, Op::lessOrEqual, {std::int64_t{2}}), half, false},
      {"number >", condition(Field::open, Op::greater, {std::int64_t{2}}), half, true},
      {"number > equal", condition(Field::open, Op::greater, {std::int64_t{2}}), Ratio{4, 2}, false},
      {"number >=", condition(Field::open, Op::greaterOrEqual, {std::int64_t{2}}), Ratio{4, 2}, true},
      {"number >= below", condition(Field::open, Op::greaterOrEqual, {std::int64_t{3}}), half, false},
      {"number > any of", condition(Field::open, Op::greater, {std::int64_t{9}, std::int64_t{1}}), half, true},
      {"between takes both bounds in", condition(Field::open, Op::between, {std::int64_t{2}, std::int64_t{3}}), Ratio{3, 1},
       true},
      {"between below", condition(Field::open, Op::between, {std::int64_t{3}, std::int64_t{9}}), half, false},
      {"between above", condition(Field::open, Op::between, {std::int64_t{0}, std::int64_t{2}}), half, false},
      {"flag is", condition(Field::isNew, Op::is, {true}), true, true},
      {"flag is not", condition(Field::isNew, Op::is, {true}), false, false},
      {"flag isNot", condition(Field::isNew, Op::isNot, {true}), false, true},
  };
  for (const Case& c : cases) EXPECT_EQ(holds(c.condition, c.value), c.holds) << c.name;
}

TEST(Condition, AMissingValueSatisfiesOnlyIsNot) {
  const FieldValue missing = std::monostate{};
  EXPECT_TRUE(holds(condition(Field::country, Op::isNot, {text("fr")}), missing));
  EXPECT_TRUE(holds(condition(Field::weightedDelay, Op::isNot, {std::int64_t{0}}), missing));
  EXPECT_FALSE(holds(condition(Field::country, Op::is, {text("")}), missing));
  EXPECT_FALSE(holds(condition(Field::country, Op::contains, {text("")}), missing));
  for (const Op op : {Op::is, Op::less, Op::lessOrEqual, Op::greater, Op::greaterOrEqual}) {
    EXPECT_FALSE(holds(condition(Field::weightedDelay, op, {std::int64_t{0}}), missing)) << opName(op);
  }
  EXPECT_FALSE(holds(condition(Field::weightedDelay, Op::between, {std::int64_t{-9}, std::int64_t{9}}), missing));
}

TEST(Condition, NamesWhatDoesNotSuitTheField) {
  const auto fault = [](Field field, Op op, decltype(Condition::values) values) {
    return std::string(faultOf(condition(field, op, std::move(values))).value_or(""));
  };
  EXPECT_EQ(fault(Field::code, Op::less, {text("a")}), "operator");
  EXPECT_EQ(fault(Field::tags, Op::between, {text("a"), text("b")}), "operator");
  EXPECT_EQ(fault(Field::open, Op::contains, {std::int64_t{1}}), "operator");
  EXPECT_EQ(fault(Field::isNew, Op::greater, {true}), "operator");
  EXPECT_EQ(fault(Field::open, Op::between, {std::int64_t{1}}), "values");
  EXPECT_EQ(fault(Field::open, Op::is, {}), "values");
  EXPECT_EQ(fault(Field::open, Op::is, {text("1")}), "values");
  EXPECT_EQ(fault(Field::code, Op::is, {std::int64_t{1}}), "values");
  EXPECT_EQ(fault(Field::isNew, Op::is, {std::int64_t{1}}), "values");
  EXPECT_EQ(fault(Field::open, Op::between, {std::int64_t{1}, std::int64_t{2}}), "");
  EXPECT_EQ(fault(Field::tags, Op::startsWith, {text("a"), text("b")}), "");
}

TEST(Predicate, JoinsConditionsByAllOrAny) {
  const auto facts = [](Field field) -> FieldValue {
    if (field == Field::open) return Ratio::whole(5);
    return true;
  };
  const Condition yes = condition(Field::open, Op::is, {std::int64_t{5}});
  const Condition no = condition(Field::isNew, Op::is, {false});
  EXPECT_TRUE(holds(Predicate{false, {}}, facts)) << "no condition under all";
  EXPECT_FALSE(holds(Predicate{true, {}}, facts)) << "none of no conditions";
  EXPECT_TRUE(holds(Predicate{false, {yes, yes}}, facts));
  EXPECT_FALSE(holds(Predicate{false, {yes, no}}, facts));
  EXPECT_TRUE(holds(Predicate{true, {no, yes}}, facts));
  EXPECT_FALSE(holds(Predicate{true, {no, no}}, facts));
}

TEST(FieldsAndOperators, HaveNamesThatAreReadBack) {
  std::set<std::string_view> names;
  for (int f = 0; f <= static_cast<int>(Field::customerMonths); ++f) {
    const auto field = static_cast<Field>(f);
    EXPECT_TRUE(names.insert(fieldName(field)).second);
    EXPECT_EQ(parseField(fieldName(field)), field);
  }
  for (const char* known :
       {"code", "country", "kind", "tags", "payerClass", "channels", "open", "overdue", "chaseable", "oldestDaysLate",
        "largestItem", "brokenPromises", "weightedDelay", "shareLate", "isNew", "inDispute", "inPromise", "onHold"}) {
    EXPECT_TRUE(parseField(known)) << known;
  }
  for (const char* known : {"is", "isNot", "contains", "startsWith", "<", "<=", ">", ">=", "between"}) {
    ASSERT_TRUE(parseOp(known)) << known;
    EXPECT_EQ(opName(*parseOp(known)), known);
  }
  EXPECT_EQ(parseField("colour"), std::nullopt);
  EXPECT_EQ(parseOp("=="), std::nullopt);
}

}  // namespace
}  // namespace relance
