// SPDX-License-Identifier: GPL-3.0-or-later
// Beside Today's list: the customer chosen, what is claimed, why he stands where he stands, whom to speak to, what was said.
#pragma once

#include <QObject>
#include <QPointer>

#include "desktop/client/client_reading.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/write_off_panel.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/today/open_rows.h"
#include "desktop/today/today_rows.h"

class QVBoxLayout;

namespace relance {

class Inspector;

class TodayInspector final : public QObject {
  Q_OBJECT

 public:
  /// Fills `inspector`, which is lent as the desk and the reading are.
  TodayInspector(LedgerDesk& desk, ClientReading& reading, Inspector& inspector, QObject* parent);

  /// `row` is null for somebody who is not on the list, or of whom something else waits; no customer empties it.
  void show(std::optional<CustomerIndex> customer, std::optional<std::uint32_t> account, const TodayRow* row,
            std::optional<OpenTold> open = std::nullopt);
  /// Ways out that are offered: to the call, to the client file.
  void offer(bool call, bool file);
  /// Of the form shown, while the language changes.
  QVariantMap typed() const;
  void typeAgain(const QVariantMap& typed) { m_typed.keep(typed); }
  /// Null while no decision is due for the customer shown.
  DecisionPanel* decisionPanel() const { return m_panel; }

 signals:
  void callWanted(CustomerId customer);
  void fileWanted(CustomerId customer);
  void decided(const QString& words);
  /// Of what waits, by its button.
  void answered(OpenAnswer answer);
  /// What had the keys has gone: they go back to the list.
  void left();

 private:
  void fill();
  void fillOf(CustomerIndex whose);
  /// What a form shown, or one that was let go, has decided.
  void tell(const EntryForm* by, const QString& words);
  void addButtons();
  void addOpen();
  void addDecision();
  void addWriteOff();
  QString panelName() const;
  QString answerName() const;
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
  std::optional<OpenTold> m_open;
  bool m_offersCall{true};
  bool m_offersFile{true};
  TypedWords m_typed;
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
