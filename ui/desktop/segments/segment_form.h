// SPDX-License-Identifier: GPL-3.0-or-later
// One segment to edit: its names, the scenario by which its customers are chased, and who they are.
#pragma once

#include <QScrollArea>
#include <map>

#include "desktop/predicates/predicate_vocabulary.h"
#include "desktop/segments/segment_draft.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace relance {

class LabelledField;
class PredicateEditor;
struct DeskState;

class SegmentForm final : public QScrollArea {
  Q_OBJECT

 public:
  explicit SegmentForm(QWidget* parent = nullptr);

  /// Scenarios, words and values of the ledger; what is being edited stays.
  void setState(const DeskState& state);
  /// In place of what is being edited. Not told by changed().
  void setDraft(const SegmentDraft& draft);
  const SegmentDraft& draft() const { return m_draft; }
  /// Its place changes from outside; from 1.
  void setPosition(int position) { m_draft.position = position; }
  bool isComplete() const;
  void commit();
  /// Its name, to be typed over.
  void focusName();
  void focusFirst();
  /// In words below the name in that language; empty: none.
  void setNameError(Language language, const QString& error);
  QString nameError(Language language) const;

  QLineEdit& name(Language language) { return *(language == Language::fr ? m_french : m_english); }
  QComboBox& scenario() { return *m_scenario; }
  QCheckBox& enabled() { return *m_enabled; }
  PredicateEditor& predicate() { return *m_predicate; }

 signals:
  void changed();

 private:
  void takeErrorsAway();
  void take();

  SegmentDraft m_draft;
  Language m_language{Language::en};
  bool m_isFilling{false};
  QLineEdit* m_french;
  QLineEdit* m_english;
  LabelledField* m_frenchField;
  LabelledField* m_englishField;
  std::map<Language, QString> m_nameErrors;
  QComboBox* m_scenario;
  QCheckBox* m_enabled;
  PredicateEditor* m_predicate;
};

}  // namespace relance
