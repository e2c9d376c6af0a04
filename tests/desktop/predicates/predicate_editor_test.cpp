// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/predicates/predicate_editor.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QVBoxLayout>
#include <set>

#include "desktop/patience.h"
#include "desktop/picked.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/value_chip.h"
#include "desktop/predicates/value_field.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "exchange/policy/predicate_json.h"

namespace relance {
namespace {

const PredicateVocabulary french{*parseCurrency("EUR"), Language::fr, {"nord", "est"}, {"fr", "be"}};
const PredicateVocabulary english{*parseCurrency("EUR"), Language::en, {"nord", "est"}, {"fr", "be"}};

class Editor : public testing::Test {
 protected:
  void SetUp() override {
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(editor);
    layout->addStretch();
    editor->setVocabulary(english);
    window.resize(700, 500);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
  }

  void put(const char* json) {
    editor->setPredicate(*readPredicate(json));
    QTest::qWait(5);
  }
  std::string json() { return writePredicate(editor->predicate()); }
  ConditionRow& row(int place) { return *editor->rows()[place]; }

  QWidget window;
  PredicateEditor* editor{new PredicateEditor};
};

TEST_F(Editor, KeepsEveryShippedFormOfPredicateAsItIs) {
  for (const char* text :
       {R"({"all":[]})", R"({"any":[]})",
        R"({"any":[{"field":"archived","op":"is","values":[true]},{"field":"tags","op":"is","values":["intragroup"]}]})",
        R"({"all":[{"field":"shareLate","op":"between","values":[1000,2500]}]})",
        R"({"all":[{"field":"inDispute","op":"isNot","values":[true]},{"field":"code","op":"startsWith","values":["c0"]}]})"}) {
    put(text);
    EXPECT_EQ(json(), text);
    EXPECT_TRUE(editor->isComplete());
  }
}

TEST_F(Editor, AddsAConditionByKeysAlone) {
  QSignalSpy changed(editor, &PredicateEditor::changed);
  editor->adder().setFocus();
  QTest::keyClick(&editor->adder(), Qt::Key_Return);
  EXPECT_FALSE(editor->isComplete());
  pickByKeys(QStringLiteral("Overdue amount"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return row(0).typed().hasFocus(); }, patience));
  QTest::keyClicks(&row(0).typed(), QStringLiteral("5k"));
  QTest::keyClick(&row(0).typed(), Qt::Key_Return);
  EXPECT_EQ(json(), R"({"all":[{"field":"overdue","op":">=","values":[500000]}]})");
  EXPECT_TRUE(editor->isComplete());
  ASSERT_EQ(row(0).values().size(), 1);
  EXPECT_EQ(row(0).values().first()->text(), QStringLiteral("€5,000.00"));
  EXPECT_TRUE(row(0).values().first()->hasFocus());
  EXPECT_GE(changed.count(), 2);
}

TEST_F(Editor, AddsAConditionByTheMouseAlone) {
  QTest::mouseClick(&editor->adder(), Qt::LeftButton);
  pickByMouse(QStringLiteral("Kind of customer"));
  pickByMouse(QStringLiteral("public body"));
  EXPECT_EQ(json(), R"({"all":[{"field":"kind","op":"is","values":["public"]}]})");
  QTest::mouseClick(&row(0).adder(), Qt::LeftButton);
  pickByMouse(QStringLiteral("consumer"));
  EXPECT_EQ(json(), R"({"all":[{"field":"kind","op":"is","values":["public","consumer"]}]})");
  QTest::mouseClick(row(0).values().first(), Qt::LeftButton, {}, row(0).values().first()->cross().center());
  EXPECT_EQ(json(), R"({"all":[{"field":"kind","op":"is","values":["consumer"]}]})");
  QTest::mouseClick(&editor->any(), Qt::LeftButton);
  EXPECT_TRUE(editor->predicate().isAny);
  QTest::mouseClick(&row(0).remover(), Qt::LeftButton);
  EXPECT_EQ(json(), R"({"any":[]})");
}

TEST_F(Editor, ChangesOperatorAndValue) {
  put(R"({"all":[{"field":"overdue","op":">=","values":[15000]}]})");
  row(0).op().setFocus();
  QTest::keyClick(&row(0).op(), Qt::Key_Return);
  pickByKeys(QStringLiteral("Between"));
  EXPECT_FALSE(editor->isComplete());
  ASSERT_TRUE(QTest::qWaitFor([&] { return row(0).typed().hasFocus(); }, patience));
  QTest::keyClicks(&row(0).typed(), QStringLiteral("300"));
  QTest::keyClick(&row(0).typed(), Qt::Key_Return);
  EXPECT_EQ(json(), R"({"all":[{"field":"overdue","op":"between","values":[15000,30000]}]})");
  QTest::keyClick(row(0).values().last(), Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return row(0).typed().hasFocus(); }, patience));
  EXPECT_EQ(row(0).typed().text(), QStringLiteral("€300.00"));
  QTest::keyClicks(&row(0).typed(), QStringLiteral("400"));
  QTest::keyClick(&row(0).typed(), Qt::Key_Return);
  EXPECT_EQ(json(), R"({"all":[{"field":"overdue","op":"between","values":[15000,40000]}]})");
}

TEST_F(Editor, TurnsAStateIntoItsOpposite) {
  put(R"({"all":[{"field":"inDispute","op":"isNot","values":[true]}]})");
  EXPECT_TRUE(row(0).op().isHidden());
  EXPECT_EQ(row(0).adder().text(), QStringLiteral("no"));
  QTest::mouseClick(&row(0).adder(), Qt::LeftButton);
  pickByMouse(QStringLiteral("yes"));
  EXPECT_EQ(json(), R"({"all":[{"field":"inDispute","op":"is","values":[true]}]})");
}

TEST_F(Editor, RemovesByDeleteAndKeepsTheKeysNearby) {
  put(R"({"all":[{"field":"tags","op":"is","values":["nord","est"]},{"field":"isNew","op":"is","values":[true]}]})");
  row(0).values().last()->setFocus();
  QTest::keyClick(row(0).values().last(), Qt::Key_Delete);
  EXPECT_EQ(row(0).condition().values.size(), 1U);
  EXPECT_TRUE(row(0).values().first()->hasFocus());
  row(0).field().setFocus();
  QTest::keyClick(&row(0).field(), Qt::Key_Delete);
  ASSERT_EQ(editor->rows().size(), 1);
  EXPECT_TRUE(row(0).field().hasFocus());
}

TEST_F(Editor, TakesWhatIsTypedWhenTheFieldIsLeftAndNothingThatIsNotUnderstood) {
  put(R"({"all":[{"field":"weightedDelay","op":">","values":[1]}]})");
  QTest::mouseClick(row(0).values().first(), Qt::LeftButton, {}, QPoint(5, 5));
  row(0).typed().setText(QStringLiteral("many"));
  editor->all().setFocus();
  EXPECT_FALSE(editor->isComplete());
  EXPECT_FALSE(row(0).typed().error().isEmpty());
  row(0).typed().setText(QStringLiteral("30"));
  editor->commit();
  EXPECT_EQ(json(), R"({"all":[{"field":"weightedDelay","op":">","values":[30]}]})");
}

TEST(TypedValues, AreReadAsTheirFieldsMeanThem) {
  const auto number = [](Field field, const char* text, const PredicateVocabulary& words) {
    const auto read = readTypedValue(field, QString::fromUtf8(text), words);
    return read.value ? std::optional(std::get<std::int64_t>(*read.value)) : std::nullopt;
  };
  EXPECT_EQ(number(Field::overdue, "1,2k", french), 120000);
  EXPECT_EQ(number(Field::overdue, "1250.50", english), 125050);
  EXPECT_EQ(number(Field::shareLate, "25 %", french), 2500);
  EXPECT_EQ(number(Field::shareLate, "12,5", french), 1250);
  EXPECT_EQ(number(Field::weightedDelay, "-3", english), -3);
  EXPECT_EQ(number(Field::brokenPromises, "2", english), 2);
  EXPECT_EQ(number(Field::brokenPromises, "2.5", english), std::nullopt);
  EXPECT_EQ(number(Field::oldestDaysLate, "soon", english), std::nullopt);
  EXPECT_EQ(number(Field::overdue, "", english), std::nullopt);
  const auto tag = readTypedValue(Field::tags, QStringLiteral(" Région: NORD "), french);
  EXPECT_EQ(std::get<SoughtText>(*tag.value).folded.bytes, "region: nord");
  EXPECT_EQ(std::get<SoughtText>(*tag.value).written, "Région: NORD");
  EXPECT_EQ(tag.words, QStringLiteral("Région: NORD"));
}

TEST(Vocabulary, OffersEveryFieldOnceWithOperatorsThatSuitIt) {
  std::set<Field> seen;
  for (const auto group : fieldGroups()) {
    for (const Field field : group) EXPECT_TRUE(seen.insert(field).second) << fieldName(field);
  }
  for (int i = 0; i <= static_cast<int>(Field::customerMonths); ++i) {
    const auto field = static_cast<Field>(i);
    EXPECT_TRUE(seen.contains(field)) << fieldName(field);
    EXPECT_TRUE(isTyped(field) || !choicesFor(field, english).isEmpty()) << fieldName(field);
    for (const Op op : operatorsFor(field)) {
      Condition condition{field, op, {}};
      PredicateValue value = std::int64_t{1};
      if (!choicesFor(field, english).isEmpty()) value = choicesFor(field, english).first();
      if (field == Field::code) value = SoughtText(FoldedText{"c1"});
      condition.values.assign(op == Op::between ? 2 : 1, value);
      EXPECT_FALSE(faultOf(condition)) << fieldName(field) << opName(op);
    }
  }
}

}  // namespace
}  // namespace relance
