// SPDX-License-Identifier: GPL-3.0-or-later
// The page of scenarios over a ledger full of work, on the standard one.
#pragma once

#include <QComboBox>
#include <QListView>
#include <QSpinBox>

#include "actions/policy/draft_scenario.h"
#include "desktop/open_desk.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/forms/step_form.h"
#include "desktop/scenarios/scenarios_page.h"

namespace relance {

class OpenScenarios : public OpenDesk {
 protected:
  void SetUp() override {
    OpenDesk::SetUp();
    page = std::make_unique<ScenariosPage>(desk, settings);
    OpenDesk::show(*page, {1256, 790});
    page->work().choose("standard");
  }

  /// Lines of the list: 0 the whole, then the steps.
  void stand(int line) { page->list().setCurrentIndex(page->list().model()->index(line, 0)); }
  std::string cursorName() { return page->list().currentIndex().data().toString().toStdString(); }
  template <class Field>
  Field& field(const char* name) {
    return *qobject_cast<Field*>(page->stepForm().field(QString::fromLatin1(name)));
  }
  void choose(const char* name, int value) {
    auto& box = field<QComboBox>(name);
    box.setCurrentIndex(box.findData(value));
    emit box.activated(box.currentIndex());
  }
  std::optional<Scenario> draft() {
    auto stored = scenarioDraft(desk.reader(), "standard");
    return stored ? std::optional(std::move(stored).value()) : std::nullopt;
  }
  bool waitForDraft() {
    return QTest::qWaitFor([&] { return draft().has_value(); }, 30000);
  }
  void setDays(int line, int days) {
    stand(line);
    field<QSpinBox>("days").setValue(days);
  }

  std::unique_ptr<ScenariosPage> page;
};

}  // namespace relance
