// SPDX-License-Identifier: GPL-3.0-or-later
// The dry run: its figures, every line to be looked at, what would change, the total that must be met.
#pragma once

#include <QWidget>
#include <memory>

#include "desktop/importing/findings_model.h"
#include "desktop/importing/import_draft.h"
#include "domain/basics/money.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSettings;

namespace relance {

class AmountField;
class Chip;
class CountTiles;
class DenseTable;
class FactList;
class LabelledField;
class Inspector;
class PaymentsKnown;
class PhraseLabel;
class RoleLabel;

/// Whether the total typed is that of the file.
enum class TotalVerdict { notAsked, met, missed, unreadable };

class TrialPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit TrialPanel(QSettings& settings, QWidget* parent = nullptr);

  void show(const std::shared_ptr<const ImportPreview>& preview, const ImportDraft& draft, Date today, Language language);
  using QWidget::show;
  void clear();

  TotalVerdict totalVerdict() const;
  /// As a machine writes it; empty when none is typed.
  std::string expectedTotal() const;
  /// Empty: not to be saved.
  std::string saveProfileAs() const;

  DenseTable& table() { return *m_table; }
  FindingsModel& model() { return *m_model; }
  CountTiles& tiles() { return *m_tiles; }
  AmountField& total() { return *m_total; }
  PaymentsKnown& known() { return *m_known; }

 signals:
  void totalTyped();
  void knownTyped();
  void saveChosen();
  void readingWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeChips();
  void makeDetails();
  void countChips();
  void share();
  void list(FindingKind kind);
  void tellTotal();
  void tellReading(const ImportDraft& draft);
  void tellProfile(const ImportDraft& draft);

  std::shared_ptr<const ImportPreview> m_preview;
  Language m_language{Language::en};
  CountTiles* m_tiles;
  QWidget* m_chipLine{nullptr};
  QWidget* m_list{nullptr};
  QButtonGroup* m_group;
  QList<Chip*> m_chips;  // by FindingKind, then that of the details
  DenseTable* m_table;
  FindingsModel* m_model;
  Inspector* m_details;
  FactList* m_changes;
  FactList* m_fileTotals;
  AmountField* m_total;
  LabelledField* m_totalField;
  PhraseLabel* m_verdict;
  PaymentsKnown* m_known;
  RoleLabel* m_reading;
  QCheckBox* m_isToBeSaved;
  QLineEdit* m_profileName;
};

}  // namespace relance
