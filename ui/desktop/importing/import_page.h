// SPDX-License-Identifier: GPL-3.0-or-later
// Import: a file is dropped or chosen, tried without a question where none is open, and Enter brings it into the ledger.
#pragma once

#include <memory>

#include "desktop/desk/page.h"
#include "desktop/importing/import_draft.h"
#include "desktop/importing/import_job.h"

class QSettings;
class QStackedWidget;

namespace relance {

class ActionButton;
class CommitBar;
class LedgerDesk;
class OutcomePanel;
class PageTitle;
class PhraseLabel;
class PlainPanel;
class ReadingPanel;
class StepLine;
class TrialPanel;

class ImportPage final : public Page {
  Q_OBJECT

 public:
  enum class Stage {
    noFile,
    reading,     // the first try of a file is under way
    unreadable,  // and why, in words
    columns,     // how it is read and what its columns hold
    trial,       // what would happen
    done,
  };

  ImportPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::importing; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  void show(const Destination& where) override;
  using QWidget::show;
  /// With the file as long as it waits to be imported.
  Destination destination() const override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  Stage stage() const { return m_stage; }
  const ImportDraft& draft() const { return m_draft; }
  /// Null before the first try.
  const ImportPreview* preview() const { return m_preview.get(); }
  ReadingPanel& reading() { return *m_reading; }
  TrialPanel& trial() { return *m_trial; }
  CommitBar& bar() { return *m_bar; }
  /// Writes what the try found as CSV; tells of a failure.
  void exportTo(const QString& path);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeActions();
  void addKey(const QKeySequence& keys, void (ImportPage::*call)());
  void tryOut();
  void takeKnown();
  void takeTry(const std::shared_ptr<const ImportPreview>& preview);
  void takeImport(const std::shared_ptr<const ImportReport>& report);
  void takeStop();
  void takeFailure(const QString& sentence);
  /// Where the work of the stage begins.
  void takeFocus();
  void goOn();
  void importNow();
  void goTo(Stage stage);
  void tellBar();
  void tellTitle();
  void chooseFile();
  void askExport();
  bool isImportGone() const;

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  ImportJob* m_job;
  ImportDraft m_draft;
  Stage m_stage{Stage::noFile};
  bool m_wantsColumns{false};  // by the user, although no question is open
  bool m_isToTry{false};       // once the page is shown
  bool m_isImporting{false};
  QString m_trouble;  // of the last import, until the next try
  std::shared_ptr<const ImportPreview> m_preview;
  std::shared_ptr<const ImportReport> m_report;  // of the import that was made

  PageTitle* m_title;
  PhraseLabel* m_profile;
  StepLine* m_steps;
  QStackedWidget* m_stack;
  PlainPanel* m_plain;
  ReadingPanel* m_reading;
  TrialPanel* m_trial;
  OutcomePanel* m_outcome;
  CommitBar* m_bar;
  ActionButton* m_other;
  ActionButton* m_export;
};

}  // namespace relance
