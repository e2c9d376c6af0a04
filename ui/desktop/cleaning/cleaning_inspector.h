// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the cleaning desk's list: why the line is doubtful, what each route may bring with its inputs, and the customer's story.
#pragma once

#include <QObject>

#include "actions/cleaning/cleaning_queue.h"
#include "desktop/client/client_reading.h"

namespace relance {

class Inspector;

class CleaningInspector final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`, which is lent as the desk and the reading are.
  CleaningInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent);

  /// One of the two, or neither.
  void show(const CleaningLine* line, const WaitingWriteOff* waiting);

 private:
  void fill();
  void addFigure(const QString& what, Money open, Date due, int daysLate);
  void addDoubts();
  void addRoutes();
  void addProposal();
  void addStory(const std::string& payerCode, Currency currency);

  LedgerDesk& m_desk;
  ClientReading& m_reading;
  Inspector& m_inspector;
  std::optional<CleaningLine> m_line;
  std::optional<WaitingWriteOff> m_waiting;
};

}  // namespace relance
