// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the segments, in both languages and colours, for the eye.
#include <gtest/gtest.h>

#include <QComboBox>

#include "desktop/day_ledger.h"
#include "desktop/open_window.h"
#include "desktop/predicates/condition_row.h"
#include "desktop/predicates/predicate_editor.h"
#include "desktop/predicates/value_field.h"
#include "desktop/segments/assignments_view.h"
#include "desktop/segments/people_pane.h"
#include "desktop/segments/segment_form.h"
#include "desktop/segments/segments_list.h"
#include "desktop/segments/segments_page.h"
#include "desktop/segments/segments_view.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/table/dense_table.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

Page* makeSegments(LedgerDesk& desk, QSettings& settings) { return new SegmentsPage(desk, settings); }

class SegmentsPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().book() != nullptr; }, 20000));
  }

  SegmentsPage& page() { return static_cast<SegmentsPage&>(open.page()); }
  SegmentsView& view() { return page().segments(); }
  void keep(const char* what) {
    QTest::qWait(150);
    open.keepPicture(QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(GetParam().name)));
  }

  DayLedger ledger;
  OpenWindow open{GetParam().language, {{Place::scenarios, makeSegments}}};
};

TEST_P(SegmentsPictures, OfTheListAPreviewACustomerAndTheOnesGivenByHand) {
  keep("segments");
  view().list().table().selectRow(view().list().model().rowOf("stakes"));
  keep("segments-chosen");
  ConditionRow& row = *view().form().predicate().rows().first();
  row.askValue();
  row.chooseField(Field::kind);
  row.chooseField(Field::overdue);
  row.typed().setText(QStringLiteral("9k"));
  row.commit();
  view().form().predicate().addCondition();
  QTest::qWait(20);
  QApplication::activePopupWidget()->close();
  view().form().predicate().rows().last()->chooseField(Field::channels);
  QTest::qWait(20);
  if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
  keep("segments-incomplete");
  emit view().form().predicate().rows().last()->removeWanted();
  ASSERT_TRUE(QTest::qWaitFor([&] { return view().preview().has_value(); }, 20000));
  keep("segments-preview");
  view().people().focusFirst();
  QTest::qWait(300);
  keep("segments-behaviour");
  page().goBack();
  page().assignmentsChip().click();
  keep("segments-nobody-given");
  page().assignments().startFor("C00417");
  page().assignments().scenario().setCurrentIndex(page().assignments().scenario().findData(QStringLiteral("key-accounts")));
  page().assignments().reason().setText(QStringLiteral("Nouveau contrat-cadre"));
  page().assignments().until().setText(QStringLiteral("+30"));
  page().assignments().give();
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().book()->assignments.size() == 1; }, 20000));
  page().goBack();
  page().assignments().startFor("C00802");
  keep("segments-given");
}

INSTANTIATE_TEST_SUITE_P(Looks, SegmentsPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {1440, 900}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
