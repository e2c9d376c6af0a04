// SPDX-License-Identifier: GPL-3.0-or-later
// The segments by keys and by mouse: edited, moved, added, removed, with who moves shown before anything is kept.
#include "desktop/segments/segments_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

#include "desktop/open_desk.h"
#include "desktop/patience.h"
#include "desktop/picked.h"
#include "desktop/predicates/behaviour_inspector.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/customer_field.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/predicates/value_chip.h"
#include "desktop/predicates/value_field.h"
#include "desktop/segments/assignments_view.h"
#include "desktop/segments/people_pane.h"
#include "desktop/segments/segment_form.h"
#include "desktop/segments/segments_list.h"
#include "desktop/segments/segments_view.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

class Segments : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<SegmentsPage>(desk, settings);
    OpenDesk::show(*page);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->book() != nullptr && list().model().rowCount() > 0; }, 20000));
  }

  SegmentsView& view() { return page->segments(); }
  SegmentsList& list() { return view().list(); }
  PredicateEditor& editor() { return view().form().predicate(); }
  PeoplePane& people() { return view().people(); }
  std::vector<OwnedSegment> stored() { return segmentList(desk.reader()).value(); }
  std::vector<std::string> order() {
    std::vector<std::string> keys;
    for (const OwnedSegment& one : stored()) keys.push_back(one.segment.key);
    return keys;
  }
  std::vector<std::string> shownOrder() {
    std::vector<std::string> keys;
    for (const SegmentRow& row : list().model().rows()) keys.push_back(row.key);
    return keys;
  }
  int countOf(const std::string& key) { return page->book()->countOf(key); }
  void go(const std::string& key) {
    list().table().selectRow(list().model().rowOf(key));
    ASSERT_EQ(view().current(), key);
  }
  bool waitForPreview() {
    return QTest::qWaitFor([&] { return view().preview().has_value(); }, 20000);
  }
  /// Until what was kept is shown.
  bool waitForBook() {
    const SegmentBook* before = page->book();
    return QTest::qWaitFor([&] { return page->book() != before; }, 20000);
  }
  void press(QWidget& on, int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    ++events;
    QTest::keyClick(&on, static_cast<Qt::Key>(key), with);
  }
  void pressFocused(int key, Qt::KeyboardModifiers with = Qt::NoModifier) { press(*QApplication::focusWidget(), key, with); }

  std::unique_ptr<SegmentsPage> page;
  int events{0};
};

TEST_F(Segments, StandInTheirOrderWithTheirCustomersOfToday) {
  const QAbstractItemModelTester rows(&list().model());
  const QAbstractItemModelTester customers(&people().model());
  EXPECT_EQ(shownOrder(), order());
  int sum = countOf({});
  for (const SegmentRow& row : list().model().rows()) sum += row.now.value_or(0);
  EXPECT_EQ(sum, static_cast<int>(page->book()->customers.size()));
  EXPECT_EQ(list().table().currentIndex().row(), 0);
  const SegmentRow fullest =
      std::ranges::max(list().model().rows(), {}, [](const SegmentRow& row) { return row.now.value_or(0); });
  go(fullest.key);
  EXPECT_EQ(people().model().rowCount(), *fullest.now);
  EXPECT_FALSE(people().model().isOfMoves());
  EXPECT_FALSE(view().bar().button().isEnabled());
}

TEST_F(Segments, AConditionIsChangedByKeysWithWhoMovesBeforeItIsKept) {
  go("stakes");
  const int before = countOf("stakes");
  events = 0;
  pressFocused(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return editor().rows().first()->field().isVisible(); }, patience));
  ASSERT_TRUE(editor().rows().first()->field().hasFocus());
  ASSERT_EQ(editor().rows().first()->condition().field, Field::overdue);
  const ValueChip* value = editor().rows().first()->values().first();
  while (!value->hasFocus() && events < 12) pressFocused(Qt::Key_Tab);
  ASSERT_TRUE(value->hasFocus());
  pressFocused(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return editor().rows().first()->typed().hasFocus(); }, patience));
  for (const char letter : {'9', 'k'}) {
    ++events;
    QTest::keyClicks(&editor().rows().first()->typed(), QString(QLatin1Char(letter)));
  }
  pressFocused(Qt::Key_Return);
  ASSERT_TRUE(waitForPreview());
  const auto& preview = *view().preview();
  ASSERT_FALSE(preview.moves.empty());
  EXPECT_TRUE(people().model().isOfMoves());
  EXPECT_EQ(people().model().rowCount(), static_cast<int>(preview.moves.size()));
  for (const SegmentMove& move : preview.moves) EXPECT_EQ(move.before.segment, "stakes");
  const SegmentRow& row = list().model().rows()[static_cast<std::size_t>(list().model().rowOf("stakes"))];
  EXPECT_EQ(row.then, before - static_cast<int>(preview.moves.size()));
  EXPECT_TRUE(row.isChanged);
  EXPECT_EQ(countOf("stakes"), before) << "nothing is kept yet";
  QSignalSpy undoable(page.get(), &Page::undoable);
  const int after = *row.then;
  pressFocused(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForBook());
  EXPECT_EQ(countOf("stakes"), after);
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_FALSE(view().isDirty());
  EXPECT_LE(events, 14);
  desk.undo();
  ASSERT_TRUE(waitForBook());
  EXPECT_EQ(countOf("stakes"), before);
  EXPECT_EQ(editor().rows().first()->condition().values.front(), PredicateValue(std::int64_t{500000}));
}

TEST_F(Segments, TheOrderIsChangedByTwoKeysAndKept) {
  go("stakes");
  const auto before = order();
  events = 0;
  press(list().table(), Qt::Key_Up, Qt::ControlModifier);
  EXPECT_EQ(view().current(), "stakes");
  EXPECT_NE(shownOrder(), before);
  EXPECT_EQ(order(), before);
  ASSERT_TRUE(waitForPreview());
  press(list().table(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForBook());
  EXPECT_EQ(events, 2);
  auto wanted = before;
  const auto place = std::ranges::find(wanted, "stakes");
  std::iter_swap(place, place - 1);
  EXPECT_EQ(order(), wanted);
  EXPECT_EQ(shownOrder(), wanted);
}

TEST_F(Segments, TheOrderIsChangedByTheMouse) {
  go("standard");
  const auto before = order();
  QTest::mouseClick(&list().up(), Qt::LeftButton);
  EXPECT_EQ(list().model().rowOf("standard"), static_cast<int>(before.size()) - 2);
  QTest::mouseClick(&list().down(), Qt::LeftButton);
  EXPECT_EQ(shownOrder(), before);
  EXPECT_FALSE(view().isDirty()) << "back where it was";
  const std::unique_ptr<QMimeData> dragged(list().model().mimeData({list().model().index(0, 0)}));
  EXPECT_FALSE(list().model().dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
  ASSERT_TRUE(QTest::qWaitFor([&] { return view().isDirty(); }, patience));
  EXPECT_EQ(list().model().rowOf(before.front()), 2);
  ASSERT_TRUE(waitForPreview());
  QTest::mouseClick(&view().bar().button(), Qt::LeftButton);
  ASSERT_TRUE(waitForBook());
  EXPECT_EQ(order()[2], before.front());
}

TEST_F(Segments, OneIsAddedNamedAndKept) {
  go("standard");
  const std::size_t count = order().size();
  list().table().setFocus();
  events = 0;
  press(list().table(), Qt::Key_N);
  ASSERT_TRUE(view().form().name(Language::en).hasFocus());
  QTest::keyClicks(&view().form().name(Language::en), QStringLiteral("Large dues"));
  EXPECT_FALSE(view().bar().button().isEnabled()) << "its condition has no value yet";
  view().form().focusFirst();
  QTest::keyClicks(&editor().rows().first()->typed(), QStringLiteral("4k"));
  QTest::keyClick(&editor().rows().first()->typed(), Qt::Key_Return);
  ASSERT_TRUE(waitForPreview());
  QTest::mouseClick(&view().bar().button(), Qt::LeftButton);
  ASSERT_TRUE(waitForBook());
  ASSERT_EQ(order().size(), count + 1);
  EXPECT_EQ(order()[count - 1], "large-dues");
  EXPECT_EQ(view().current(), "large-dues");
  EXPECT_EQ(nameIn(stored()[count - 1].segment, Language::en), "Large dues");
}

TEST_F(Segments, OneIsRemovedOnlyOnceItIsKept) {
  go("stakes");
  const int members = countOf("stakes");
  press(list().table(), Qt::Key_Delete);
  ASSERT_TRUE(waitForPreview());
  EXPECT_EQ(static_cast<int>(view().preview()->moves.size()), members);
  EXPECT_EQ(list().remover().text(), QStringLiteral("Do not remove"));
  QTest::mouseClick(&list().remover(), Qt::LeftButton);
  EXPECT_FALSE(view().isDirty());
  QTest::mouseClick(&list().remover(), Qt::LeftButton);
  ASSERT_TRUE(waitForPreview());
  view().keep();
  ASSERT_TRUE(waitForBook());
  EXPECT_FALSE(placeOf(stored(), "stakes"));
}

TEST_F(Segments, AChangeNotKeptStaysWhileOthersAreLookedAtAndIsDroppedByAButton) {
  go("stakes");
  view().form().scenario().setCurrentIndex(0);
  emit view().form().scenario().activated(0);
  ASSERT_TRUE(view().isDirty());
  go("standard");
  EXPECT_FALSE(view().isDirty());
  go("stakes");
  EXPECT_TRUE(view().isDirty());
  EXPECT_EQ(view().form().scenario().currentIndex(), 0);
  const QVariantMap memory = page->memory();
  SegmentsPage again(desk, settings);
  again.recall(memory);
  OpenDesk::show(again);
  ASSERT_TRUE(QTest::qWaitFor([&] { return again.book() != nullptr; }, 20000));
  EXPECT_EQ(again.segments().current(), "stakes");
  EXPECT_TRUE(again.segments().isDirty());
  page->activateWindow();
  QTest::mouseClick(&view().dropper(), Qt::LeftButton);
  EXPECT_FALSE(view().isDirty());
  EXPECT_EQ(view().form().draft().segment.scenario, "stakes");
}

TEST_F(Segments, SayWhyANameIsRefused) {
  go("stakes");
  view().form().name(Language::en).setFocus();
  view().form().name(Language::en).selectAll();
  QTest::keyClick(&view().form().name(Language::en), Qt::Key_Delete);
  ASSERT_TRUE(view().isDirty());
  ASSERT_TRUE(QTest::qWaitFor([&] { return !view().bar().button().accessibleDescription().isEmpty(); }, patience));
  EXPECT_TRUE(view().bar().button().accessibleDescription().contains(QStringLiteral("name")));
  EXPECT_FALSE(view().bar().button().isEnabled());
  EXPECT_EQ(view().form().nameError(Language::en), QStringLiteral("it needs a name of one line, 100 letters at most"));
  EXPECT_TRUE(view().form().nameError(Language::fr).isEmpty());
  QTest::keyClicks(&view().form().name(Language::en), QStringLiteral("good payers"));
  EXPECT_TRUE(view().form().nameError(Language::en).isEmpty()) << "until it was asked again";
  ASSERT_TRUE(QTest::qWaitFor([&] { return !view().form().nameError(Language::en).isEmpty(); }, patience));
  EXPECT_EQ(view().form().nameError(Language::en), QStringLiteral("another segment has this name"));
  QTest::keyClicks(&view().form().name(Language::en), QStringLiteral(" of ours"));
  ASSERT_TRUE(waitForPreview());
  EXPECT_TRUE(view().form().nameError(Language::en).isEmpty());
  EXPECT_TRUE(view().bar().button().isEnabled());
}

TEST_F(Segments, AHalfTypedOneIsThereAgainAfterwards) {
  go("standard");
  view().addSegment();
  view().form().name(Language::en).setText(QStringLiteral("Half"));
  emit view().form().name(Language::en).textEdited(QStringLiteral("Half"));
  ASSERT_FALSE(view().form().isComplete());
  const QVariantMap memory = page->memory();
  SegmentsPage again(desk, settings);
  again.recall(memory);
  OpenDesk::show(again);
  ASSERT_TRUE(QTest::qWaitFor([&] { return again.book() != nullptr; }, 20000));
  EXPECT_EQ(nameIn(again.segments().form().draft().segment, Language::en), "Half");
  EXPECT_EQ(again.segments().form().draft().segment.when, view().form().draft().segment.when);
}

TEST_F(Segments, ACustomerOfThePreviewShowsHowHePaysWithFormulaAndInputs) {
  go("stakes");
  page->focusNextPane(true);
  page->focusNextPane(true);
  ASSERT_TRUE(people().hasCursor());
  ASSERT_FALSE(people().current().empty());
  press(people().table(), Qt::Key_Down);
  const std::string code = people().current();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page->behaviour().shown().has_value(); }, 20000));
  EXPECT_EQ(page->behaviour().shown()->customer, code);
  EXPECT_FALSE(page->behaviour().shown()->invoices.empty());
  EXPECT_TRUE(page->goBack());
  EXPECT_TRUE(page->behaviour().code().empty());
}

TEST_F(Segments, AScenarioIsGivenByHandToACustomerOfTheListAndEnded) {
  go("stakes");
  people().focusFirst();
  const std::string code = people().current();
  events = 0;
  press(people().table(), Qt::Key_A);
  AssignmentsView& given = page->assignments();
  EXPECT_EQ(given.customer().code(), code);
  ASSERT_TRUE(given.scenario().hasFocus());
  given.scenario().setCurrentIndex(given.scenario().findData(QStringLiteral("key-accounts")));
  QTest::keyClicks(&given.until(), QStringLiteral("+30"));
  EXPECT_FALSE(given.bar().button().isEnabled()) << "why is not said";
  QTest::keyClicks(&given.reason(), QStringLiteral("New contract"));
  QSignalSpy undoable(page.get(), &Page::undoable);
  QTest::keyClick(&given.reason(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(waitForBook());
  ASSERT_EQ(page->book()->assignments.size(), 1U);
  const ToldAssignment& told = page->book()->assignments.front();
  EXPECT_EQ(told.code, code);
  EXPECT_EQ(told.assignment.scenarioKey, "key-accounts");
  EXPECT_EQ(told.assignment.until, plusDays(dayOfWork, 30));
  EXPECT_EQ(told.reason, "New contract");
  EXPECT_EQ(undoable.count(), 1);
  EXPECT_TRUE(given.customer().text().isEmpty());
  press(given.table(), Qt::Key_E);
  ASSERT_TRUE(waitForBook());
  EXPECT_TRUE(page->book()->assignments.empty());
  desk.undo();
  ASSERT_TRUE(waitForBook());
  EXPECT_EQ(page->book()->assignments.size(), 1U);
  QTest::mouseClick(&given.ender(), Qt::LeftButton);
  ASSERT_TRUE(waitForBook());
  EXPECT_TRUE(page->book()->assignments.empty());
}

TEST_F(Segments, ACustomerIsFoundByPartOfHisNameAndTheArrowsGoOn) {
  QTest::mouseClick(&page->assignmentsChip(), Qt::LeftButton);
  CustomerField& field = page->assignments().customer();
  ASSERT_TRUE(field.hasFocus()) << "nobody is given one yet: the form is where the work begins";
  field.setText(QStringLiteral("hôtel"));
  EXPECT_EQ(field.code(), "C00802");
  field.clear();
  QTest::keyClicks(&field, QStringLiteral("mont"));
  const std::string first = field.code();
  ASSERT_FALSE(first.empty());
  QTest::keyClick(&field, Qt::Key_Down);
  EXPECT_NE(field.code(), first);
  QTest::keyClick(&field, Qt::Key_Up);
  EXPECT_EQ(field.code(), first);
  field.setText(QStringLiteral("nobody of this name"));
  EXPECT_TRUE(field.code().empty());
  EXPECT_FALSE(field.error().isEmpty());
}

}  // namespace
}  // namespace relance
