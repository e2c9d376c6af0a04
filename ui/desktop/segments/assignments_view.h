// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios that a person gave to a customer: they win over every segment; one is given or ended here.
#pragma once

#include <QWidget>
#include <vector>

#include "actions/policy/segment_list.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/shared/controls/typed_words.h"

class QComboBox;
class QLineEdit;
class QSettings;

namespace relance {

class ActionButton;
class CellsModel;
class CommitBar;
class CustomerField;
class DateField;
class DenseTable;
class KeyHints;
class RoleLabel;

class AssignmentsView final : public QWidget {
  Q_OBJECT

 public:
  AssignmentsView(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  /// Both are lent until the next call.
  void setBook(const DeskState& state, const SegmentBook& book);
  /// The customer to whom a scenario is to be given.
  void startFor(const std::string& code);
  void give();
  /// The segments decide again for the customer under the cursor.
  void end();
  void focusFirst();
  bool focusNextPane(bool forward);
  bool goBack();
  void setLettersCommands(bool areCommands);

  /// The form half filled, while the language changes.
  QVariantMap typed() const;
  void typeAgain(const QVariantMap& typed) { m_typed.keep(typed); }

  DenseTable& table() { return *m_table; }
  CustomerField& customer() { return *m_customer; }
  QComboBox& scenario() { return *m_scenario; }
  QLineEdit& until();
  QLineEdit& reason() { return *m_reason; }
  CommitBar& bar() { return *m_bar; }
  ActionButton& ender() { return *m_end; }

 signals:
  void undoable(const QString& words);
  void chosen(const std::string& code);

 private:
  void makeForm(QWidget& place);
  void showRows(const std::string& cursor);
  void tell();
  const ToldAssignment* current() const;
  QString scenarioWord(const std::string& key) const;
  QString segmentWord(const std::string& key) const;

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  const SegmentBook* m_book{nullptr};
  bool m_isWriting{false};
  QString m_refusal;
  DenseTable* m_table;
  CellsModel* m_model;
  ActionButton* m_end;
  KeyHints* m_hints;
  QAction* m_endKey;
  QWidget* m_form;
  CustomerField* m_customer;
  QComboBox* m_scenario;
  DateField* m_until;
  QLineEdit* m_reason;
  TypedWords m_typed;
  RoleLabel* m_today;
  CommitBar* m_bar;
};

}  // namespace relance
