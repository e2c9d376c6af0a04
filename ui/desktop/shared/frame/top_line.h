// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the top: search, which ledger, how fresh its last import is, how far the day has come.
#pragma once

#include <QWidget>

class QProgressBar;

namespace relance {

class PhraseLabel;
class SearchField;

class TopLine final : public QWidget {
  Q_OBJECT

 public:
  explicit TopLine(QWidget* parent = nullptr);

  /// The palette grows below it; Ctrl+K, an action of the window, should give it the focus.
  SearchField& search() { return *m_search; }

  void setLedgerName(const QString& name);
  /// In words; empty hides it.
  void setFreshness(const QString& words, bool isStale);
  /// Nothing planned hides it.
  void setDayProgress(int done, int planned);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  SearchField* m_search;
  PhraseLabel* m_ledger;
  PhraseLabel* m_freshness;
  PhraseLabel* m_dayWord;
  QProgressBar* m_day;
  PhraseLabel* m_dayCount;
};

}  // namespace relance
