// SPDX-License-Identifier: GPL-3.0-or-later
// What of a simulation is looked at: a kind of work and, where several people do it, whose.
#pragma once

#include <QWidget>

#include "desktop/scenarios/simulation/simulation_counts.h"

class QButtonGroup;

namespace relance {

class Chip;
class WrappingLayout;

class WorkChips final : public QWidget {
  Q_OBJECT

 public:
  explicit WorkChips(QWidget* parent = nullptr);

  /// The runs are lent until the next call. `names`: of people, by login.
  void setRuns(const SimulatedRuns& runs, std::map<std::string, QString> names);
  const Counted& counted() const { return m_counted; }
  /// "Calls", "Calls, A. Martin".
  QString words() const;
  /// One of countedKeys(), of everybody.
  void chooseKey(const std::string& key);
  /// One of collectorsOf(); none: everybody.
  void chooseCollector(const std::optional<std::string>& login);
  /// Of the kinds of work, then of the collectors.
  QList<Chip*> chips() const;

 signals:
  void chosenChanged();

 private:
  void makeKeys();
  void makeCollectors();
  Chip* addChip(WrappingLayout& line, QButtonGroup& group, const QString& words, int count, bool isChosen);
  QString nameOf(const std::string& login) const;

  const SimulatedRuns* m_runs{nullptr};
  std::map<std::string, QString> m_names;
  Counted m_counted;
  WrappingLayout* m_keys;
  WrappingLayout* m_collectors;
  QButtonGroup* m_keyGroup;
  QButtonGroup* m_collectorGroup;
};

}  // namespace relance
