// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/simulation/day_bars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"
#include "text/date_text.h"
#include "words/qt_text.h"

namespace relance {
namespace {

constexpr int usualHeight = 140;
constexpr int leastHeight = 112;
constexpr int sideRoom = 26;  // of the zero line's number
constexpr int daysBetweenLabels = 5;
constexpr int markHeight = 2;

/// Day and month are enough on an axis of four weeks.
QString axisText(Date day, Language language) {
  const std::chrono::year_month_day parts(day);
  const auto number = static_cast<unsigned>(parts.day());
  const auto month = static_cast<unsigned>(parts.month());
  if (language == Language::en) return toQt(shortDate(day, language)).section(QChar(0xA0), 0, 1);
  return QStringLiteral("%1/%2").arg(number, 2, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

}  // namespace

DayBars::DayBars(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setMaximumHeight(sizeHint().height());
}

void DayBars::setBars(const QString& name, const QList<DayBar>& bars, Language language) {
  const bool isAsLong = bars.size() == m_bars.size();
  m_bars = bars;
  m_name = name;
  m_language = language;
  if (!isAsLong) m_chosen = bars.isEmpty() ? -1 : 0;
  tell();
  update();
}

void DayBars::choose(int bar) {
  if (bar < 0 || bar >= m_bars.size() || bar == m_chosen) return;
  m_chosen = bar;
  tell();
  update();
  emit chosenChanged(bar);
}

QString DayBars::wordsOf(int bar) const {
  const DayBar& shown = m_bars[bar];
  const QString day = toQt(shortDateWithWeekday(shown.day, m_language));
  return shown.otherwise ? tr("%1: %2, in force %3").arg(day).arg(shown.count).arg(*shown.otherwise)
                         : tr("%1: %2", "day and number").arg(day).arg(shown.count);
}

void DayBars::tell() {
  setAccessibleName(m_name);
  setAccessibleDescription(m_chosen < 0 ? QString() : wordsOf(m_chosen));
}

QSize DayBars::sizeHint() const { return {320, metrics::widthFor(font(), usualHeight)}; }

QSize DayBars::minimumSizeHint() const { return {160, metrics::widthFor(font(), leastHeight)}; }

QRect DayBars::chart() const {
  const int text = QFontMetrics(sized(font(), TextSize::caption)).height();
  return rect().adjusted(sideRoom, text + 6, -4, -text - 8);
}

QRect DayBars::slotOf(int bar) const {
  const QRect box = chart();
  const auto count = static_cast<int>(m_bars.size());
  const int left = box.left() + box.width() * bar / count;
  return {left, box.top(), box.left() + box.width() * (bar + 1) / count - left, box.height()};
}

int DayBars::barAt(const QPoint& place) const {
  for (int bar = 0; bar < m_bars.size(); ++bar) {
    const QRect slot = slotOf(bar);
    if (place.x() >= slot.left() && place.x() <= slot.right()) return bar;
  }
  return -1;
}

void DayBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  if (m_bars.isEmpty()) return;
  int highest = 1;
  for (const DayBar& bar : m_bars) highest = std::max({highest, bar.count, bar.otherwise.value_or(0)});
  const QRect box = chart();
  const QFont small = sized(font(), TextSize::caption);
  const int line = QFontMetrics(small).height();
  painter.setFont(small);
  painter.setPen(palette[ColourRole::secondary]);
  painter.drawText(QRect(0, box.bottom() - line, sideRoom - 6, line), Qt::AlignRight | Qt::AlignBottom, QStringLiteral("0"));
  const auto heightOf = [&](int count) { return static_cast<qreal>(box.height()) * count / highest; };
  for (int i = 0; i < m_bars.size(); ++i) {
    const QRect slot = slotOf(i);
    const QRectF bar(slot.left() + 2, box.bottom() + 1 - heightOf(m_bars[i].count), std::max(3, slot.width() - 4),
                     heightOf(m_bars[i].count));
    if (m_bars[i].count > 0) {
      drawBox(painter, bar, {.fill = palette[i == m_chosen ? ColourRole::text : ColourRole::data], .border = {}, .radius = 1});
    }
    if (m_bars[i].otherwise.value_or(0) > 0) {
      const int y = qRound(box.bottom() + 1 - heightOf(*m_bars[i].otherwise)) - markHeight / 2;
      painter.fillRect(QRect(slot.left(), y, slot.width(), markHeight), palette[ColourRole::attention]);
    }
    const bool isLabelled = i % daysBetweenLabels == 0;
    if (isLabelled) {
      painter.setPen(palette[ColourRole::secondary]);
      painter.drawText(QRect(slot.left(), box.bottom() + 5, 80, line), Qt::AlignLeft, axisText(m_bars[i].day, m_language));
    }
    if (i == m_chosen) {
      painter.setFont(strong(small));
      painter.setPen(palette[ColourRole::text]);
      const qreal top = std::min(bar.top(), box.bottom() + 1 - heightOf(m_bars[i].otherwise.value_or(0)));
      painter.drawText(QRectF(slot.center().x() - 30, top - line - 3, 60, line), Qt::AlignCenter,
                       QString::number(m_bars[i].count));
      painter.setFont(small);
    }
  }
  painter.fillRect(QRect(box.left(), box.bottom() + 1, box.width(), 1), palette[ColourRole::outline]);
  if (hasFocus()) drawFocusRing(painter, rect(), palette[ColourRole::accent]);
}

void DayBars::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Left) return choose(m_chosen - 1);
  if (event->key() == Qt::Key_Right) return choose(m_chosen + 1);
  if (event->key() == Qt::Key_Home) return choose(0);
  if (event->key() == Qt::Key_End) return choose(static_cast<int>(m_bars.size()) - 1);
  QWidget::keyPressEvent(event);
}

void DayBars::mousePressEvent(QMouseEvent* event) { choose(barAt(event->pos())); }

bool DayBars::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? QString() : wordsOf(bar), this);
    return true;
  }
  return QWidget::event(event);
}

}  // namespace relance
