// SPDX-License-Identifier: GPL-3.0-or-later
// Tries and imports the file on the desk's writing thread, with progress and a way to stop.
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "actions/importing/preview_import.h"
#include "desktop/desk/ledger_desk.h"
#include "desktop/importing/import_draft.h"

namespace relance {

class ImportJob final : public QObject {
  Q_OBJECT

 public:
  /// The desk is lent.
  ImportJob(LedgerDesk& desk, QObject* parent);
  /// Gives up a try; an import goes on.
  ~ImportJob() override;

  /// In place of a try that is still under way. tried(), stopped() or failed() follows.
  void tryOut(const ImportDraft& draft);
  /// imported(), stopped() or failed() follows.
  void import(const ImportDraft& draft);
  bool isBusy() const { return m_isBusy; }

 signals:
  void tried(const std::shared_ptr<const ImportPreview>& preview);
  /// Or refused after all, as the ledger was changed meanwhile: the report says so.
  void imported(const std::shared_ptr<const ImportReport>& report);
  /// By the user: all is as it was.
  void stopped();
  /// The file cannot be read, in words; empty when the desk has told what failed.
  void failed(const QString& sentence);

 private:
  struct Answer;
  template <class Work>
  void start(const ImportDraft& draft, Work work);
  ImportObserver observer(int number, const QString& file) const;
  void take(int number, const Answer& answer);

  LedgerDesk& m_desk;
  bool m_isBusy{false};
  bool m_isTrying{false};
  // Read by the work: a try whose number has passed gives up.
  std::shared_ptr<std::atomic<int>> m_number{std::make_shared<std::atomic<int>>(0)};
};

}  // namespace relance
