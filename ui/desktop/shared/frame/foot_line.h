// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot: the sum of what is selected or what can be undone, the invariant, work in the background.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/shared/controls/phrase_label.h"

class QProgressBar;

namespace relance {

class ActionButton;
class UndoToast;

class FootLine final : public QWidget {
  Q_OBJECT

 public:
  explicit FootLine(QWidget* parent = nullptr);

  /// "1 selected · overdue **12 480,00 €**"; empty when nothing is.
  void setSelection(const QList<Phrase>& phrases);
  /// The ledger's invariant in words, with its mark: it holds or it does not. Empty hides it.
  void setInvariant(const QString& words, bool holds);
  /// Something calm at the right while no work is under way ("Backup verified at 09:50").
  void setNote(IconName icon, const QString& words);

  /// Work in the background; `total` 0 while it is not known. Takes the note's place until endWork().
  void showWork(const QString& words, int done, int total);
  void endWork();

  /// What was just done, offered for undoing at the left for 8 seconds.
  void offerUndo(const QString& words);

 signals:
  void cancelRequested();
  void undoRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  PhraseLabel* m_selection;
  UndoToast* m_toast;
  PhraseLabel* m_invariant;
  PhraseLabel* m_note;
  QProgressBar* m_progress;
  PhraseLabel* m_work;
  ActionButton* m_cancel;
};

}  // namespace relance
