// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's file: the facts in one line, why he is or is not chased today, and everything that was said and done.
#pragma once

#include <QWidget>

#include "desktop/client/client_reading.h"
#include "desktop/client/debtor/debtor_strip.h"
#include "desktop/client/decision/decision_panel.h"
#include "desktop/client/decision/write_off_panel.h"
#include "desktop/shared/controls/typed_words.h"
#include "desktop/shared/table/table_column.h"

class QSettings;
class QStackedWidget;
class QTabBar;

namespace relance {

class CellsModel;
class ClientHead;
class DenseTable;
class Inspector;
class KeyHints;
class RoleLabel;
class TimelinePanel;

class ClientFileView final : public QWidget {
  Q_OBJECT

 public:
  enum Tab { timeline, items, people, agreements, why, tabs };

  ClientFileView(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  void show(CustomerId customer);
  using QWidget::show;
  void refresh();
  /// Of the forms shown, and the tab they stand on, while the language changes.
  QVariantMap typed() const;
  void typeAgain(const QVariantMap& typed);
  /// The cursor goes to it in the history, now or as soon as the file is read.
  void showContact(ContactEventId contact);
  CustomerId customer() const { return m_customer; }
  QString name() const { return m_name; }
  void focusFirst();
  void chooseTab(Tab tab);
  Tab tab() const;
  bool goBack();

  /// Whether there is a place to call from.
  void offerCall(bool isOffered);
  /// Whether there is a place to hand items over from.
  void offerHandOver(bool isOffered);

  TimelinePanel& history() { return *m_timeline; }
  DenseTable& itemsTable() { return *m_itemsTable; }
  DenseTable& peopleTable() { return *m_peopleTable; }
  DenseTable& agreementsTable() { return *m_agreementsTable; }
  DenseTable& whyTable() { return *m_whyTable; }
  DecisionPanel* decisionPanel() { return m_panel; }
  /// Null while no write-off waits for the manager's answer.
  WriteOffPanel* writeOffPanel() { return m_answer; }
  DebtorStrip& strip() { return *m_strip; }
  KeyHints& hints() { return *m_hints; }

 signals:
  void callWanted(CustomerId customer, bool dials);
  /// A mandate on what he owes: of the one who pays it.
  void handOverWanted(CustomerId payer);
  void decided(const QString& words);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  DenseTable* makeTable(CellsModel& model, const QList<TableColumn>& columns, const QString& name, QSettings& settings);
  QWidget* makeAgreements(QSettings& settings);
  void makeActions();
  void fill();
  void showFile(const ClientFile& file);
  void showPanels();
  void showPanel();
  void showAnswer();
  /// Forms that wait for their answers may wait on.
  void releasePanel();
  void releaseAnswer();
  QString panelName() const;
  QString answerName() const;
  void decideHere();
  void call(bool dials);
  void handOver();
  void start(DebtorStrip::What what);
  void showHints(const ClientFile* file);

  LedgerDesk& m_desk;
  ClientReading m_reading;
  CustomerId m_customer;
  QString m_name;
  std::optional<CustomerIndex> m_place;
  std::optional<std::uint32_t> m_account;

  bool m_isCallOffered{true};
  bool m_isHandOverOffered{false};

  ClientHead* m_head;
  QTabBar* m_tabs;
  QStackedWidget* m_stack;
  TimelinePanel* m_timeline;
  CellsModel* m_items;
  CellsModel* m_people;
  CellsModel* m_agreements;
  CellsModel* m_why;
  DenseTable* m_itemsTable{nullptr};
  DenseTable* m_peopleTable{nullptr};
  DenseTable* m_agreementsTable{nullptr};
  DenseTable* m_whyTable{nullptr};
  QWidget* m_panelPlace{nullptr};
  RoleLabel* m_panelHeading{nullptr};
  QPointer<DecisionPanel> m_panel;
  std::optional<DecisionPanel::Cause> m_panelCause;
  CustomerId m_panelOf;
  QPointer<WriteOffPanel> m_answer;
  CustomerId m_answerOf;
  std::vector<HoldId> m_answerTo;
  DebtorStrip* m_strip;
  KeyHints* m_hints;
  TypedWords m_typedPanel;
  TypedWords m_typedAnswer;
  QVariantMap m_typedTab;
  Inspector* m_inspector;
};

}  // namespace relance
