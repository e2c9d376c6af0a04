// SPDX-License-Identifier: GPL-3.0-or-later
// "Promise noted  Undo  Ctrl+Z": stands for a while where the sum of the selection was, never over data.
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>

class QPushButton;

namespace relance {

class PhraseLabel;

class UndoToast final : public QWidget {
  Q_OBJECT

 public:
  explicit UndoToast(std::chrono::milliseconds shownFor = std::chrono::seconds{8}, QWidget* parent = nullptr);

  /// `words` say what was done. Starts the time anew; it stands still while the pointer or the focus is on it.
  void tell(const QString& words);
  std::chrono::milliseconds shownFor() const { return m_shownFor; }

 signals:
  void undoRequested();
  /// Undone, or its time is over.
  void gone();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void leave();

  std::chrono::milliseconds m_shownFor;
  QTimer m_timer;
  QString m_words;
  QPushButton* m_undo;
};

}  // namespace relance
