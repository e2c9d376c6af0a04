// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/scenarios_page.h"

#include <QAction>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

#include "desktop/desk/guarded_read.h"
#include "desktop/scenarios/draft/changes_panel.h"
#include "desktop/scenarios/draft/overtaken_bar.h"
#include "desktop/scenarios/draft/publish_bar.h"
#include "desktop/scenarios/draft/scenario_files.h"
#include "desktop/scenarios/draft/scenario_work.h"
#include "desktop/scenarios/forms/scenario_form.h"
#include "desktop/scenarios/forms/step_form.h"
#include "desktop/scenarios/scenario_shelf.h"
#include "desktop/scenarios/simulation/simulation_panel.h"
#include "desktop/scenarios/steps/step_edits.h"
#include "desktop/scenarios/steps/steps_model.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/page_title.h"
#include "storage/stores/template_store.h"
#include "words/scenario_words.h"

namespace relance {
namespace {

const QString scenarioKey = QStringLiteral("scenario");

}  // namespace

QString ScenariosPage::title() const { return tr("Scenarios"); }

void ScenariosPage::refresh(const DeskState& state) {
  m_state = &state;
  if (!m_recalled.empty()) m_work->choose(std::exchange(m_recalled, {}));
  m_work->refresh();
}

void ScenariosPage::activate() {
  m_list->setFocus(Qt::OtherFocusReason);
  m_changes->refresh();
}

void ScenariosPage::showBook() {
  const std::string shown = m_shown;
  m_shown = m_work->key();
  readTexts();
  m_vocabulary = vocabularyOf(*m_state);
  const bool isOther = shown != m_shown;
  m_shelf->setBook(m_work->book(), customersByScenario(*m_state), m_state->language);
  m_shelf->setChosen(m_shown);
  showEmptiness();
  if (isOther) m_simulation->forget();
  const int line = isOther ? 1 : m_list->currentIndex().row();
  showScenario();
  setCurrentLine(line);
  if (isOther) m_changes->forget();
}

void ScenariosPage::showEmptiness() {
  const bool isEmpty = m_work->book().empty();
  m_body->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty);
}

void ScenariosPage::showScenario() {
  const DeskState& state = *m_state;
  if (m_work->told() == nullptr) {
    m_model->clear();
  } else {
    m_model->setScenario(m_work->scenario(), m_work->inForce(), m_work->findings(), state.policy.settings.base, state.language);
  }
  m_stepCount->setPhrases({{.words = tr("%n steps", nullptr, static_cast<int>(m_work->scenario().steps.size())),
                            .isStrong = true,
                            .role = ColourRole::text}});
  tellTitle();
  showStep();
  m_simulation->refresh();
  if (isVisible()) m_changes->refresh();
  tellBar();
}

void ScenariosPage::tellBar() {
  const auto& changes = m_changes->changes();
  m_bar->refresh(changes ? std::optional(static_cast<int>(changes->changes.size())) : std::nullopt);
}

void ScenariosPage::tellTitle() {
  const ToldScenario* told = m_work->told();
  if (told == nullptr) {
    m_title->setTitle(title());
    return m_title->setSubtitle({});
  }
  m_title->setTitle(scenarioName(m_work->scenario(), m_state->language));
  QStringList words;
  if (m_work->isDraft()) words << tr("version %1, a draft").arg(m_work->version());
  if (const Scenario* inForce = m_work->inForce()) {
    for (const ToldVersion& version : told->versions) {
      if (version.version != inForce->version || !version.publishedOn) continue;
      words << tr("version %1 in force from %2").arg(version.version).arg(dateWords(*version.publishedOn, m_state->language));
    }
  } else {
    words << tr("never published");
  }
  words << (told->segments.empty() ? tr("no segment leads to it")
                                   : tr("%n segments lead to it", nullptr, static_cast<int>(told->segments.size())));
  m_title->setSubtitle(words.join(QStringLiteral(" · ")));
}

void ScenariosPage::tellFormTab() {
  if (m_isNarrow) m_tabs->setTabText(0, m_forms->currentWidget() == m_stepForm ? tr("Step") : tr("Scenario"));
}

int ScenariosPage::currentStep() const { return m_list->currentIndex().row() - 1; }

void ScenariosPage::setCurrentLine(int line) {
  const int last = m_model->rowCount() - 1;
  if (last < 0) return showStep();
  m_list->setCurrentIndex(m_model->index(std::clamp(line, 0, last)));
  m_list->scrollTo(m_list->currentIndex());
  showStep();
}

void ScenariosPage::readTexts() {
  const auto newest = guardedRead(m_desk, [](Database& database) { return TemplateStore(database).newest(); });
  if (!newest) return;
  m_texts.clear();
  for (const StoredTemplate& text : *newest) {
    QStringList& variants = m_texts[toQt(text.key)];
    if (const QString variant = toQt(text.variant); !variants.contains(variant)) variants << variant;
  }
}

void ScenariosPage::showStep() {
  const int place = currentStep();
  const auto& steps = m_work->scenario().steps;
  const Currency base = m_state->policy.settings.base;
  if (m_work->told() == nullptr) return;
  const bool isStep = place >= 0 && place < static_cast<int>(steps.size());
  m_forms->setCurrentWidget(isStep ? static_cast<QWidget*>(m_stepForm) : m_scenarioForm);
  tellFormTab();
  if (!isStep) {
    m_scenarioForm->setScenario(m_work->scenario(), m_work->told()->versions, base, m_state->language);
    return m_scenarioForm->setFindings(findingLines(m_work->findings(), {}, m_work->scenario()));
  }
  const Step& step = steps[static_cast<std::size_t>(place)];
  StepForm::Choices choices{m_texts.value(toQt(toneName(step.tone))), {}, m_vocabulary};
  for (const std::string& key : m_work->removedKeys()) choices.removed << toQt(key);
  m_stepForm->setStep(step, choices);
  m_stepForm->setFindings(findingLines(m_work->findings(), step.key, m_work->scenario()));
  m_stepForm->offerMoves(place > 0, place + 1 < static_cast<int>(steps.size()));
}

void ScenariosPage::changeStep(const Step& step) {
  const int place = currentStep();
  Scenario scenario = m_work->scenario();
  if (place < 0 || place >= static_cast<int>(scenario.steps.size())) return;
  scenario.steps[static_cast<std::size_t>(place)] = step;
  m_work->change(scenario);
}

void ScenariosPage::edit(const Scenario& scenario, int step) {
  m_work->change(scenario);
  setCurrentLine(step + 1);
}

void ScenariosPage::insert() {
  if (m_work->told() == nullptr) return;
  Scenario scenario = m_work->scenario();
  const int place = insertStep(scenario, currentStep(), m_work->removedKeys());
  edit(scenario, place);
  editCurrent();
}

void ScenariosPage::remove() {
  const int place = currentStep();
  if (place < 0) return;
  Scenario scenario = m_work->scenario();
  removeStep(scenario, place);
  edit(scenario, std::min(place, static_cast<int>(scenario.steps.size()) - 1));
}

void ScenariosPage::move(int by) {
  const int place = currentStep();
  if (place < 0) return;
  Scenario scenario = m_work->scenario();
  const int now = moveStep(scenario, place, by);
  edit(scenario, now);
}

void ScenariosPage::stepScenario(int by) {
  const auto& book = m_work->book();
  const auto place = std::ranges::find(book, m_work->key(), &ToldScenario::key) - book.begin() + by;
  if (place >= 0 && place < static_cast<std::ptrdiff_t>(book.size())) m_work->choose(book[static_cast<std::size_t>(place)].key);
}

void ScenariosPage::editCurrent() {
  if (m_isNarrow) m_tabs->setCurrentIndex(0);
  if (m_forms->currentWidget() == m_stepForm) {
    m_stepForm->focusFirst();
  } else {
    m_scenarioForm->focusFirst();
  }
}

void ScenariosPage::editCondition() {
  if (m_forms->currentWidget() != m_stepForm) return;
  if (m_isNarrow) m_tabs->setCurrentIndex(0);
  m_stepForm->focusCondition();
}

void ScenariosPage::simulate() {
  m_tabs->setCurrentIndex(m_sides->indexOf(m_simulationSide));
  m_work->flush();
  m_simulation->run();
}

void ScenariosPage::copy() { m_work->copy(); }

void ScenariosPage::exportFile() {
  if (m_work->told() != nullptr) m_files->save(m_work->scenario());
}

void ScenariosPage::importFile() {
  if (const auto json = m_files->read()) m_work->bringIn(*json);
}

void ScenariosPage::openCustomer(const std::string& code) {
  if (!leadsTo(Place::clients)) return;
  for (const PortfolioCustomer& customer : m_state->portfolio.customers) {
    if (customer.code == code) return emit wanted({.place = Place::clients, .customer = customer.id});
  }
}

bool ScenariosPage::goBack() {
  if (m_simulation->stop()) return true;
  if (m_list->hasFocus() || !isAncestorOf(focusWidget())) return false;
  m_list->setFocus(Qt::ShortcutFocusReason);
  return true;
}

bool ScenariosPage::focusNextPane(bool forward) {
  const QList<QWidget*> panes{m_list, m_forms, m_tabs->parentWidget(), m_bar, m_overtaken, m_shelf};
  // The first that holds it: a form may stand inside the side.
  const auto holder = std::ranges::find_if(
      panes, [this](const QWidget* pane) { return pane == focusWidget() || pane->isAncestorOf(focusWidget()); });
  auto at = holder == panes.end() ? qsizetype{0} : holder - panes.begin();
  do {
    at += forward ? 1 : -1;
    if (at < 0 || at >= panes.size()) return false;
  } while (!panes[at]->isVisible());
  if (panes[at] == m_list) {
    m_list->setFocus(Qt::TabFocusReason);
  } else if (panes[at] == m_forms) {
    editCurrent();
  } else if (panes[at] == m_bar) {
    m_bar->focusFirst();
  } else if (panes[at] == m_overtaken) {
    m_overtaken->focusFirst();
  } else if (panes[at] == m_shelf) {
    m_shelf->focusChosen();
  } else {
    m_tabs->setFocus(Qt::TabFocusReason);
  }
  return true;
}

void ScenariosPage::setLettersCommands(bool areCommands) {
  for (QAction* letter : std::as_const(m_letters)) letter->setEnabled(areCommands);
}

QVariantMap ScenariosPage::memory() const {
  m_work->flush();
  return {{scenarioKey, toQt(m_work->key())}};
}

void ScenariosPage::recall(const QVariantMap& memory) { m_recalled = toStd(memory.value(scenarioKey).toString()); }

}  // namespace relance
