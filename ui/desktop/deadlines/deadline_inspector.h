// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the deadline wall: the day and what sets it, the items concerned, and the customer's story.
#pragma once

#include <QObject>
#include <optional>

#include "actions/deadlines/deadline_wall.h"
#include "desktop/client/client_reading.h"

namespace relance {

class Inspector;

class DeadlineInspector final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`, which is lent as the desk and the reading are.
  DeadlineInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent);

  /// Null empties it.
  void show(const ToldDeadline* told);

 signals:
  void fileWanted();

 private:
  void fill();
  void addDay();
  void addItems();
  void addStory();

  LedgerDesk& m_desk;
  ClientReading& m_reading;
  Inspector& m_inspector;
  std::optional<ToldDeadline> m_told;
};

}  // namespace relance
