// SPDX-License-Identifier: GPL-3.0-or-later
// Beside Today's list: the customer chosen, what is claimed, why he stands where he stands, whom to speak to, what was said.
#pragma once

#include <QObject>
#include <QPointer>

#include "desktop/client/client_reading.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/write_off_panel.h"
#include "desktop/today/today_rows.h"

class QVBoxLayout;

namespace relance {

class Inspector;

class TodayInspector final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`, which is lent as the desk and the reading are.
  TodayInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent);

  /// `row` is null for somebody who is not on the list; no customer empties it.
  void show(std::optional<CustomerIndex> customer, std::optional<std::uint32_t> account, const TodayRow* row);
  /// Ways out that are offered: to the call, to the client file.
  void offer(bool call, bool file);
  /// Null while no decision is due for the customer shown.
  DecisionPanel* decisionPanel() const { return m_panel; }

 signals:
  void callWanted(CustomerId customer);
  void fileWanted(CustomerId customer);
  void decided(const QString& words);
  /// What had the keys has gone: they go back to the list.
  void left();

 private:
  void fill();
  void fillOf(CustomerIndex whose);
  /// What a form shown, or one that was let go, has decided.
  void tell(const EntryForm* by, const QString& words);
  void addButtons();
  void addDecision();
  void addWriteOff();
  void addClaim(const Verdict& verdict);
  void addPoints();
  void addPeople(const ClientFile& file);
  void keepPanelApart();
  void keepAnswerApart();

  LedgerDesk& m_desk;
  ClientReading& m_reading;
  Inspector& m_inspector;
  std::optional<CustomerIndex> m_customer;
  std::optional<std::uint32_t> m_account;
  const TodayRow* m_row{nullptr};
  bool m_offersCall{true};
  bool m_offersFile{true};
  QPointer<DecisionPanel> m_panel;
  CustomerId m_panelCustomer;
  Currency m_panelCurrency;
  QPointer<WriteOffPanel> m_answer;
  CustomerId m_answerCustomer;
  std::vector<HoldId> m_answerTo;
};

/// A named bar for each kind of points, the most first.
struct PointsLine {
  QString name;
  int points{0};
};
QList<PointsLine> pointsLines(const Points& points);

}  // namespace relance
