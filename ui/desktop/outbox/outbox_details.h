// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the preview: what was checked for the row, its sums, and what can be done with it.
#pragma once

#include <QObject>

#include "desktop/desk/desk_state.h"
#include "desktop/outbox/outbox_reading.h"

class QVBoxLayout;

namespace relance {

class Inspector;
class OutboxModel;

class OutboxDetails final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`; both are lent.
  OutboxDetails(const OutboxModel& model, Inspector& inspector, QObject* parent);

  /// Null empties it. The row is lent for the call.
  void show(const OutboxRow* row, const DeskState& state);
  /// Ways out that are offered.
  void offer(bool file, bool settings);

 signals:
  void readToggled();
  void leaveOutToggled();
  void fileWanted();
  void settingsWanted();

 private:
  void addChecks(const OutboxRow& row, const DeskState& state);
  void addSums(const OutboxRow& row, Language language);
  void addActions(const OutboxRow& row);

  const OutboxModel& m_model;
  Inspector& m_inspector;
  bool m_offersFile{false};
  bool m_offersSettings{false};
};

}  // namespace relance
