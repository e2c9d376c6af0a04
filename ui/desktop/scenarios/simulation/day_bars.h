// SPDX-License-Identifier: GPL-3.0-or-later
// A bar for each working day, with a mark for what it would be otherwise; one day is chosen, by arrows or by a click.
#pragma once

#include <QWidget>
#include <optional>

#include "domain/basics/date.h"
#include "text/language.h"

namespace relance {

struct DayBar {
  Date day;
  int count{0};
  std::optional<int> otherwise{};  // in force, where the bar is the draft's
};

class DayBars final : public QWidget {
  Q_OBJECT

 public:
  explicit DayBars(QWidget* parent = nullptr);

  /// `name` says what is counted, for screen readers. The chosen day stays where there are as many.
  void setBars(const QString& name, const QList<DayBar>& bars, Language language);
  const QList<DayBar>& bars() const { return m_bars; }
  /// −1: none.
  int chosen() const { return m_chosen; }
  void choose(int bar);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void chosenChanged(int bar);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QRect chart() const;
  QRect slotOf(int bar) const;
  int barAt(const QPoint& place) const;
  QString wordsOf(int bar) const;
  void tell();

  QList<DayBar> m_bars;
  QString m_name;
  Language m_language{Language::en};
  int m_chosen{-1};
};

}  // namespace relance
