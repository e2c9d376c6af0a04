// SPDX-License-Identifier: GPL-3.0-or-later
// The next twenty working days on the real ledger, as the scenario shown and as what is in force would have them.
#pragma once

#include <QWidget>
#include <map>
#include <memory>
#include <stop_token>

#include "desktop/desk/work_thread.h"
#include "desktop/scenarios/simulation/simulation_counts.h"

class QSettings;
class QVBoxLayout;

namespace relance {

class ActionButton;
class CellsModel;
class Chip;
class DenseTable;
class LedgerDesk;
class PhraseLabel;
class RoleLabel;
class ScenarioWork;
class WorkChips;

class SimulationPanel final : public QWidget {
  Q_OBJECT

 public:
  /// Both are lent.
  SimulationPanel(LedgerDesk& desk, const ScenarioWork& work, QSettings& settings, QWidget* parent = nullptr);
  ~SimulationPanel() override;

  /// Nothing happens while it runs already, or while the engine could not climb the scenario: that is said.
  void run();
  bool isRunning() const { return m_isRunning; }
  /// What was shown before stays; false when nothing runs.
  bool stop();
  /// The scenario or the ledger has changed: what is shown is of before, and says so.
  void refresh();
  /// Another scenario: nothing is shown until it is simulated.
  void forget();
  /// Null until it was simulated.
  const SimulatedRuns* runs() const { return m_runs.get(); }
  WorkChips& work() { return *m_chips; }
  ActionButton& button() { return *m_button; }
  DayBars& bars() { return *m_bars; }
  DenseTable& table() { return *m_table; }
  QString status() const;

 signals:
  void customerWanted(const std::string& code);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// What a simulation rests on: what is shown is of before when this has changed.
  struct Basis {
    Scenario scenario;
    bool isNobodyPaying{false};
    Date today{};
    std::size_t items{0};
    std::optional<Date> lastRun{};

    bool operator==(const Basis&) const = default;
  };
  Basis basis() const;

  void makeHead(QVBoxLayout& column);
  void makeTable(QSettings& settings);
  void tellState();
  void tellButton();
  void take(const Outcome<SimulatedRuns>& answer, int asked, const Basis& basis, int version);
  void show(const SimulatedRuns& runs);
  void showWork();
  void showDay();
  /// By which its customer is chased today; null when that is not known.
  const Scenario* scenarioOf(const SimulatedLine& line) const;

  LedgerDesk& m_desk;
  const ScenarioWork& m_work;
  std::unique_ptr<SimulatedRuns> m_runs;
  std::map<std::string, std::string> m_scenarios;  // by customer
  bool m_isRunning{false};
  std::stop_source m_stop;
  Basis m_simulated;
  int m_asked{0};
  int m_version{0};  // of the scenario simulated
  Chip* m_usual;
  Chip* m_nobody;
  ActionButton* m_button;
  PhraseLabel* m_status;
  QWidget* m_results;
  WorkChips* m_chips;
  PhraseLabel* m_totals;
  PhraseLabel* m_paid;
  PhraseLabel* m_legend;
  DayBars* m_bars;
  RoleLabel* m_day;
  CellsModel* m_model;
  DenseTable* m_table;
  WorkThread m_thread{QStringLiteral("simulation")};  // last: it is waited for while all else still stands
};

}  // namespace relance
