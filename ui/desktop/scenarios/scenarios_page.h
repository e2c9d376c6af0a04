// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios: their steps one under the other, the chosen step's form, what a draft changes and what it would ask of us.
// In a narrow window the form is one more tab beside those two.
#pragma once

#include <QHash>
#include <functional>

#include "desktop/desk/page.h"
#include "desktop/predicates/predicate_vocabulary.h"
#include "domain/chasing/policy/scenario.h"

class QHBoxLayout;
class QListView;
class QSettings;
class QStackedWidget;
class QTabBar;

namespace relance {

class ChangesPanel;
class EmptyState;
class LedgerDesk;
class NoticeBar;
class OvertakenBar;
class PageTitle;
class PublishBar;
class ScenarioFiles;
class ScenarioForm;
class ScenarioShelf;
class ScenarioWork;
class SimulationPanel;
class StepForm;
class StepsModel;

class ScenariosPage final : public Page {
  Q_OBJECT

 public:
  ScenariosPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::scenarios; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  ScenarioWork& work() { return *m_work; }
  ScenarioShelf& shelf() { return *m_shelf; }
  QListView& list() { return *m_list; }
  StepForm& stepForm() { return *m_stepForm; }
  ScenarioForm& scenarioForm() { return *m_scenarioForm; }
  ChangesPanel& changes() { return *m_changes; }
  SimulationPanel& simulation() { return *m_simulation; }
  PublishBar& publishBar() { return *m_bar; }
  ScenarioFiles& files() { return *m_files; }
  NoticeBar& notice() { return *m_notice; }
  OvertakenBar& overtaken() { return *m_overtaken; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  // scenarios_page_parts.cpp
  QWidget* makeHead();
  QWidget* makeSteps();
  QWidget* makeSide();
  /// The form between steps and side, or as the first tab of the side where three columns have no room.
  void arrange(bool isNarrow);
  void makeActions();
  void connectWork();
  QAction* addKey(QWidget& place, const QKeySequence& keys, const std::function<void()>& call);

  void showBook();
  void showScenario();
  void showEmptiness();
  void showStep();
  void tellTitle();
  void tellFormTab();
  void tellBar();
  void readTexts();
  void changeStep(const Step& step);
  /// Shows the scenario with the cursor on that step.
  void edit(const Scenario& scenario, int step);
  /// −1: the scenario as a whole.
  int currentStep() const;
  void setCurrentLine(int line);
  void insert();
  void remove();
  void move(int by);
  void stepScenario(int by);
  void editCurrent();
  void editCondition();
  void simulate();
  void copy();
  void exportFile();
  void importFile();
  void openCustomer(const std::string& code);

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  ScenarioWork* m_work;
  ScenarioFiles* m_files;
  PageTitle* m_title;
  NoticeBar* m_notice;
  OvertakenBar* m_overtaken;
  ScenarioShelf* m_shelf;
  StepsModel* m_model;
  QListView* m_list;
  PhraseLabel* m_stepCount;
  QStackedWidget* m_forms;
  StepForm* m_stepForm;
  ScenarioForm* m_scenarioForm;
  QHBoxLayout* m_columns;
  QTabBar* m_tabs;
  QStackedWidget* m_sides;
  QWidget* m_simulationSide{nullptr};
  ChangesPanel* m_changes;
  SimulationPanel* m_simulation;
  PublishBar* m_bar;
  QWidget* m_body;
  EmptyState* m_empty;
  QHash<QString, QStringList> m_texts;  // variants by key: the tone
  PredicateVocabulary m_vocabulary;
  QList<QAction*> m_letters;
  std::string m_recalled;  // wanted from the last time
  std::string m_shown;     // key
  bool m_isNarrow{false};
};

}  // namespace relance
