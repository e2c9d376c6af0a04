// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft changes against the version in force: field by field, and whose next step it changes, on the real ledger.
#pragma once

#include <QTimer>
#include <QWidget>

#include "actions/policy/next_step_changes.h"
#include "desktop/shared/controls/phrase_label.h"

class QSettings;
class QVBoxLayout;

namespace relance {

class CellsModel;
class DenseTable;
class EmptyState;
class LedgerDesk;
class RoleLabel;
class ScenarioWork;

class ChangesPanel final : public QWidget {
  Q_OBJECT

 public:
  /// Both are lent.
  ChangesPanel(LedgerDesk& desk, const ScenarioWork& work, QSettings& settings, QWidget* parent = nullptr);

  /// The scenario or the ledger has changed: says at once what differs, and a moment later for whom.
  void refresh();
  /// Another scenario.
  void forget();
  /// None until it is known.
  const std::optional<NextStepChanges>& changes() const { return m_changes; }
  DenseTable& table() { return *m_table; }
  QStringList lines() const { return m_lines; }

 signals:
  /// changes() are known.
  void judged();
  void customerWanted(const std::string& code);

 private:
  /// A line each: what is shown above the table.
  QList<QList<Phrase>> phrases();
  void tellLines();
  void read();
  void tellChanges();

  LedgerDesk& m_desk;
  const ScenarioWork& m_work;
  QTimer m_soon;
  int m_asked{0};  // only the last answer counts
  std::optional<NextStepChanges> m_changes;
  QStringList m_lines;
  QWidget* m_list;
  QList<RoleLabel*> m_said;
  PhraseLabel* m_count;
  CellsModel* m_model;
  DenseTable* m_table;
};

}  // namespace relance
