// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk: doubtful lines one after the other, each with its facts, answered by one key.
#pragma once

#include "desktop/cleaning/cleaning_model.h"
#include "desktop/cleaning/cleaning_reading.h"
#include "desktop/cleaning/verdict_bar.h"
#include "desktop/cleaning/verdict_form.h"
#include "desktop/cleaning/verdict_giver.h"
#include "desktop/client/client_reading.h"
#include "desktop/desk/board_page.h"

class QSettings;

namespace relance {

class CleaningHead;
class CleaningInspector;

class CleaningPage final : public BoardPage {
  Q_OBJECT

 public:
  CleaningPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  std::optional<int> count() const override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  CleaningHead& head() { return *m_head; }
  CleaningModel& model() { return *m_model; }
  VerdictBar& bar() { return *m_bar; }
  VerdictForm& form() { return *m_form; }
  const VerdictGiver& giver() const { return *m_giver; }

 protected:
  void startReading() override;
  void showDetails() override;
  std::string customerCodeAt(int row) const override;

 private:
  void makeKeys();
  void connectAll();

  void arrive(CleaningFacts facts, std::int64_t sequence);
  void choose(const CleaningChoice& choice);
  void tellCounts();
  void showEmptyState();
  void showCurrent();
  void showBar();
  void tellSelection();

  void give(CleaningVerdict verdict);
  void follow();
  void answer(bool isAccepted);
  void putBack(const AnsweredLine& line, const VerdictRequest& said, const QString& sentence);
  /// A line is judged anew: why it was refused before is no longer told.
  void forgetRefusal(const AnsweredLine& line);
  void tellRefusals();
  /// The row stays where it is: what stood below moves up.
  void goOn(int row);
  void openForm();

  bool m_isRead{false};
  ClientReading m_reading;
  CleaningHead* m_head;
  CleaningModel* m_model;
  VerdictForm* m_form;
  VerdictBar* m_bar;
  CleaningInspector* m_details;
  VerdictGiver* m_giver;
  ItemId m_wantedCursor;
  std::map<AnsweredLine, QString> m_refusals;  // until the line is judged anew or has gone
  QString m_day;                               // and the ledger, in which lines were judged
};

}  // namespace relance
