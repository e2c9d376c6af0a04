// SPDX-License-Identifier: GPL-3.0-or-later
// The cleaning desk: doubtful lines one after the other, each with its facts, answered by one key.
#pragma once

#include <QTimer>

#include "desktop/cleaning/cleaning_model.h"
#include "desktop/cleaning/cleaning_reading.h"
#include "desktop/cleaning/verdict_bar.h"
#include "desktop/cleaning/verdict_form.h"
#include "desktop/cleaning/verdict_giver.h"
#include "desktop/client/client_reading.h"
#include "desktop/desk/page.h"

class QSettings;
class QVBoxLayout;

namespace relance {

class CleaningHead;
class CleaningInspector;
class DenseTable;
class Inspector;
class KeyHints;

class CleaningPage final : public Page {
  Q_OBJECT

 public:
  CleaningPage(LedgerDesk& desk, QSettings& settings, QWidget* parent = nullptr);

  Place place() const override { return Place::boards; }
  QString title() const override;
  void refresh(const DeskState& state) override;
  void activate() override;
  bool goBack() override;
  bool focusNextPane(bool forward) override;
  std::optional<int> count() const override;
  void setLettersCommands(bool areCommands) override;
  QVariantMap memory() const override;
  void recall(const QVariantMap& memory) override;

  CleaningHead& head() { return *m_head; }
  DenseTable& table() { return *m_table; }
  CleaningModel& model() { return *m_model; }
  VerdictBar& bar() { return *m_bar; }
  VerdictForm& form() { return *m_form; }
  Inspector& inspector() { return *m_inspector; }
  const VerdictGiver& giver() const { return *m_giver; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void makeList(QVBoxLayout& column, QSettings& settings);
  void makeActions();
  void connectAll();
  template <class Call>
  QAction* addKey(const QKeySequence& keys, Call call);

  void read();
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
  void putBack(const AnsweredLine& line, const QString& sentence);
  /// The row stays where it is: what stood below moves up.
  void goOn(int row);
  void openFile();
  void openForm();
  void startFilter();
  void moveBy(int rows);

  LedgerDesk& m_desk;
  const DeskState* m_state{nullptr};
  bool m_isStale{true};
  bool m_isReading{false};
  bool m_isRead{false};
  ClientReading m_reading;
  CleaningHead* m_head;
  DenseTable* m_table;
  CleaningModel* m_model;
  VerdictForm* m_form;
  VerdictBar* m_bar;
  KeyHints* m_hints;
  Inspector* m_inspector;
  CleaningInspector* m_details;
  VerdictGiver* m_giver;
  QTimer m_detailsSoon;
  QList<QAction*> m_letters;
  ItemId m_wantedCursor;
  QString m_day;  // and the ledger, in which lines were judged
  bool m_isFoldedByUser{false};
};

}  // namespace relance
