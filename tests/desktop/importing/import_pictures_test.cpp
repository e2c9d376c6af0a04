// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the import page in each of its states, in both languages and colours, wide and narrow, for the eye.
#include <gtest/gtest.h>

#include "desktop/importing/import_files.h"
#include "desktop/importing/import_page.h"
#include "desktop/importing/payments_known.h"
#include "desktop/importing/reading_panel.h"
#include "desktop/importing/trial_panel.h"
#include "desktop/open_window.h"
#include "desktop/patience.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/frame/commit_bar.h"
#include "desktop/small_ledger.h"

namespace relance {
namespace {

struct Look {
  Language language;
  ThemeChoice theme;
  QSize size;
  const char* name;
};

class ImportPictures : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    open.window().choose(GetParam().theme);
    open.window().resize(GetParam().size);
    open.open(ledger.path());
  }

  ImportPage& page() { return *static_cast<ImportPage*>(open.window().view()->page(Place::importing)); }
  void drop(const std::string& name, const std::string& text, ImportPage::Stage stage) {
    dropOn(open.window(), fileOf(ledger.folder(), name, text));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().stage() == stage; }, patience)) << static_cast<int>(page().stage());
  }
  void keep(const char* state) {
    QTest::qWait(150);
    open.keepPicture(QStringLiteral("import-%1-%2").arg(QLatin1String(state), QLatin1String(GetParam().name)));
  }

  void sayColumns() {
    ImportDraft draft = page().draft();
    draft.kind = ImportKind::invoices;
    draft.mappings = {
        {"customer", "Tiers"}, {"number", "Repère"}, {"issued", "Jour 1"}, {"due", "Jour 2"}, {"amount", "Valeur X"}};
    emit page().reading().said(draft);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().bar().button().isEnabled(); }, patience));
  }

  SmallLedger ledger;
  OpenWindow open{GetParam().language};
};

TEST_P(ImportPictures, OfEveryState) {
  open.window().view()->go({.place = Place::importing});
  keep("none");
  drop("ventes-2026-11.csv", goodInvoices, ImportPage::Stage::trial);
  keep("good");
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().stage() == ImportPage::Stage::done; }, patience));
  keep("done");
  drop("ventes-2026-11.csv", goodInvoices, ImportPage::Stage::trial);
  keep("again");
  drop("ambigu.csv", ambiguousInvoices, ImportPage::Stage::columns);
  keep("ambiguous");
  drop("mauvais.csv", badInvoices, ImportPage::Stage::trial);
  keep("problems");
  drop("inconnu.csv", unknownInvoices, ImportPage::Stage::columns);
  keep("unknown");
  sayColumns();
  keep("columns");
  open.press(Qt::Key_Return);
  ASSERT_EQ(page().stage(), ImportPage::Stage::trial);
  page().trial().total().setText(QStringLiteral("3730,51"));
  keep("total");
  page().trial().total().clear();
  open.press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return page().stage() == ImportPage::Stage::done; }, patience));
  drop("inconnu.csv", unknownInvoices + "C00417;F-5003;22/11/2026;22/12/2026;77,00\n", ImportPage::Stage::trial);
  keep("recognised");
  drop("banque.csv", "Code client;Facture;Date;Montant;Référence\nC00417;F-1101;20/11/2026;100,00;VIR 1\n",
       ImportPage::Stage::trial);
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return page().preview() && page().preview()->report.kind == ImportKind::payments; }, patience));
  page().trial().known().day().setText(QStringLiteral("20/11"));
  keep("payments");
  page().trial().known().day().setText(QStringLiteral("+3"));
  keep("payments-later");
  page().trial().known().clear();
  drop("image.csv", std::string("\x89PNG\r\n\x1a\n\0\0\0\0", 12), ImportPage::Stage::unreadable);
  keep("unreadable");
}

INSTANTIATE_TEST_SUITE_P(Looks, ImportPictures,
                         testing::Values(Look{Language::fr, ThemeChoice::light, {1440, 900}, "fr"},
                                         Look{Language::fr, ThemeChoice::dark, {1440, 900}, "frdark"},
                                         Look{Language::en, ThemeChoice::light, {1100, 700}, "en"},
                                         Look{Language::en, ThemeChoice::dark, {960, 600}, "endark"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace relance
