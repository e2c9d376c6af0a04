// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen step as a form: each field is told as it is changed.
#pragma once

#include <QHash>
#include <functional>

#include "desktop/predicates/predicate_vocabulary.h"
#include "desktop/scenarios/forms/form_column.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace relance {

class ActionButton;
class OrderedChoice;
class PredicateEditor;

class StepForm final : public FormColumn {
  Q_OBJECT

 public:
  explicit StepForm(QWidget* parent = nullptr);

  /// What a step may name: variants of the texts of its tone, keys of removed steps that it may stand for, what conditions
  /// look at.
  struct Choices {
    QStringList texts;
    QStringList removed;
    PredicateVocabulary vocabulary;
  };
  void setStep(const Step& step, const Choices& choices);
  const Step& step() const { return m_step; }
  void offerMoves(bool up, bool down);
  void focusFirst() override;
  /// Its first field, or where one is added.
  void focusCondition();
  /// Where it is wanted ("days"): the field of that name in the JSON; null when it has none here.
  QWidget* field(const QString& name) const;

  PredicateEditor& condition() { return *m_condition; }
  ActionButton& upButton() { return *m_up; }
  ActionButton& downButton() { return *m_down; }
  ActionButton& removeButton() { return *m_remove; }

 signals:
  void changed(const Step& step);

 private:
  template <class Value>
  QComboBox* addChoice(const char* name, const QString& label, const QList<Value>& values, QString (*word)(Value),
                       Value Step::*member, bool isWide = false);
  QSpinBox* addNumber(const char* name, const QString& label, int least, int most, int Step::*member);
  OrderedChoice* addChannels(const char* name, const QString& label, const QString& none, std::vector<Channel> Step::*member);
  OrderedChoice* addRoles(const char* name, const QString& label, const QList<std::pair<QString, QString>>& roles,
                          const QString& none, std::string Step::*member);
  OrderedChoice* addKeys(const char* name, const QString& label, const QString& none, std::vector<std::string> Step::*member);
  void addTries();
  void addCondition();
  void showCondition(bool isOtherStep);
  void makeButtons();
  void tell();

  Step m_step;
  QList<std::function<void()>> m_fill;  // each shows its part of m_step
  QHash<QString, QWidget*> m_fields;
  LabelledField* m_replacesField{nullptr};
  QSpinBox* m_tries{nullptr};
  QCheckBox* m_voicemail{nullptr};
  PredicateEditor* m_condition{nullptr};
  OrderedChoice* m_texts{nullptr};
  OrderedChoice* m_replaces{nullptr};
  ActionButton* m_up;
  ActionButton* m_down;
  ActionButton* m_remove;
};

}  // namespace relance
