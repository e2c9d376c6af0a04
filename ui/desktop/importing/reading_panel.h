// SPDX-License-Identifier: GPL-3.0-or-later
// How the file is read and what its columns hold: found, shown with the reason, and put right by hand.
#pragma once

#include <QWidget>

#include "desktop/importing/import_draft.h"
#include "desktop/importing/open_question.h"

class QComboBox;

namespace relance {

class ColumnGrid;
class LabelledField;
class PhraseLabel;
class QuestionBox;

class ReadingPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ReadingPanel(QWidget* parent = nullptr);

  void show(const ImportPreview& preview, const ImportDraft& draft, Language language);
  using QWidget::show;
  /// On what is asked, else on the first column.
  void focusFirst();

  ColumnGrid& grid() { return *m_grid; }
  QuestionBox& question() { return *m_question; }

 signals:
  /// The user said something: the draft as it was shown, with that.
  void said(const ImportDraft& draft);

 private:
  QComboBox* addCombo(const QString& label, LabelledField*& field);
  void fillKinds(const ImportPreview& preview);
  void fillDates(const ImportPreview& preview);
  void fillDecimals(const ImportPreview& preview);
  void fillProfiles(const ImportPreview& preview);
  void chooseKind();
  void chooseDates();
  void chooseDecimals();
  void chooseProfile();

  ImportDraft m_draft;
  QWidget* m_choices;
  QComboBox* m_kind{nullptr};
  QComboBox* m_dates{nullptr};
  QComboBox* m_decimals{nullptr};
  QComboBox* m_profile{nullptr};
  LabelledField* m_kindField{nullptr};
  LabelledField* m_datesField{nullptr};
  LabelledField* m_decimalsField{nullptr};
  LabelledField* m_profileField{nullptr};
  PhraseLabel* m_letters;
  QuestionBox* m_question;
  ColumnGrid* m_grid;
};

}  // namespace relance
