// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a predicate: all or any of its conditions, each a line of chips, and the whole in words below.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/predicates/predicate_vocabulary.h"

class QVBoxLayout;

namespace relance {

class ActionButton;
class Chip;
class ConditionRow;
class RoleLabel;

class PredicateEditor final : public QWidget {
  Q_OBJECT

 public:
  explicit PredicateEditor(QWidget* parent = nullptr);

  /// Words, values and currency of the ledger; what is being edited stays.
  void setVocabulary(PredicateVocabulary vocabulary);
  /// In place of what is being edited. Not told by changed().
  void setPredicate(const Predicate& predicate);
  Predicate predicate() const;
  /// Every condition has the values it needs.
  bool isComplete() const;
  /// Takes what is being typed, if it was understood.
  void commit();
  /// A new condition, whose field is asked for.
  void addCondition();
  void focusFirst();

  const QList<ConditionRow*>& rows() const { return m_rows; }
  Chip& all() { return *m_all; }
  Chip& any() { return *m_any; }
  ActionButton& adder() { return *m_add; }

 signals:
  void changed();

 private:
  ConditionRow* addRow(const Condition& condition);
  void remove(ConditionRow* row);
  void tell();

  PredicateVocabulary m_vocabulary;
  Chip* m_all;
  Chip* m_any;
  QVBoxLayout* m_list;
  QList<ConditionRow*> m_rows;
  ActionButton* m_add;
  RoleLabel* m_sentence;
};

}  // namespace relance
