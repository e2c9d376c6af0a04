// SPDX-License-Identifier: GPL-3.0-or-later
// One condition as chips: field, operator, values; complete once it has the values it needs.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/predicates/predicate_vocabulary.h"

class QMenu;

namespace relance {

class ActionButton;
class Chip;
class RoleLabel;
class ValueChip;
class ValueField;
class WrappingLayout;

class ConditionRow final : public QWidget {
  Q_OBJECT

 public:
  /// The vocabulary is lent.
  ConditionRow(const PredicateVocabulary& vocabulary, Condition condition, QWidget* parent = nullptr);

  const Condition& condition() const { return m_condition; }
  bool isComplete() const { return !faultOf(m_condition); }
  /// "and", "or" before it; empty before the first one.
  void setLead(const QString& word);
  /// Another field, with its usual operator; its values are asked for.
  void chooseField(Field field);
  /// Takes what is being typed, if it was understood.
  void commit();
  /// Where the next value is typed or chosen.
  void askValue();
  void openFields();

  Chip& field() { return *m_field; }
  Chip& op() { return *m_op; }
  Chip& adder() { return *m_adder; }
  ValueField& typed() { return *m_typed; }
  const QList<ValueChip*>& values() const { return m_values; }
  ActionButton& remover() { return *m_remove; }

 signals:
  void changed();
  void removeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fillFields();
  void fillOps();
  void fillChoices(QMenu& menu, int place);
  void chooseOp(Op op);
  void put(const PredicateValue& value, int place);
  void takeAway(int place);
  void change(int place);
  void type(const QString& text);
  void rebuild();
  bool canGrow() const;
  /// Of a state: whether it is asked for, or its opposite.
  bool isFlagWanted() const;

  const PredicateVocabulary& m_vocabulary;
  Condition m_condition;
  bool m_isTyping{false};
  RoleLabel* m_lead;
  WrappingLayout* m_flow;
  Chip* m_field;
  Chip* m_op;
  Chip* m_adder;
  ValueField* m_typed;
  QList<ValueChip*> m_values;
  ActionButton* m_remove;
  QMenu* m_fields;
  QMenu* m_ops;
  QMenu* m_choices;
};

}  // namespace relance
