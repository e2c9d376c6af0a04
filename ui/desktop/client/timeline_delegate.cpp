// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/timeline_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "desktop/client/timeline_model.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int padding = 12;
constexpr int around = 8;
constexpr int lineGap = 3;
constexpr int usualTimeWidth = 56;
constexpr int usualAuthorWidth = 130;

/// Where the parts of an entry stand in a row of that width.
struct Places {
  int icon;
  int words;
  int wordsWidth;
  int author;
  int authorWidth;
};

Places placesOf(const QFont& font, const QRect& row) {
  const int time = metrics::widthFor(font, usualTimeWidth);
  const int author = metrics::widthFor(font, usualAuthorWidth);
  const int icon = row.left() + padding + time;
  const int words = icon + metrics::smallIconSize + metrics::pageMargin;
  const int authorLeft = row.right() + 1 - padding - author;
  return {icon, words, authorLeft - metrics::gap - words, authorLeft, author};
}

int noteHeight(const QFontMetrics& font, const QString& note, int width) {
  return font.boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, note).height();
}

/// Of a list view the width that is seen: rows are as wide as that.
QRect rowRect(const QStyleOptionViewItem& option) {
  QRect row = option.rect;
  if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) row.setWidth(view->viewport()->width());
  return row;
}

void paintDay(QPainter& painter, const QRect& row, const TimelineRow& day, const QFont& font, const Palette& palette) {
  painter.fillRect(row, palette[ColourRole::window]);
  const QRect inside = row.adjusted(padding, 0, -padding, 0);
  painter.setFont(strong(font));
  painter.setPen(palette[ColourRole::text]);
  painter.drawText(inside, Qt::AlignVCenter, day.time);
  const int left = QFontMetrics(strong(font)).horizontalAdvance(day.time) + metrics::gap;
  painter.setFont(font);
  painter.setPen(palette[ColourRole::secondary]);
  painter.drawText(inside.adjusted(left, 0, 0, 0), Qt::AlignVCenter, day.ago);
}

void paintEntry(QPainter& painter, const QRect& row, const TimelineRow& entry, const QFont& font, const Palette& palette) {
  const QFontMetrics plain(font);
  const QFontMetrics bold(strong(font));
  const Places places = placesOf(font, row);
  int y = row.top() + around;
  painter.setFont(font);
  painter.setPen(palette[ColourRole::secondary]);
  painter.drawText(QRect(row.left() + padding, y, places.icon - row.left() - padding, plain.height()), Qt::AlignVCenter,
                   entry.time);
  painter.drawText(QRect(places.author, y, places.authorWidth, plain.height()), Qt::AlignVCenter | Qt::AlignRight,
                   shortened(plain, entry.words.right, places.authorWidth));
  const int iconTop = y + (plain.height() - metrics::smallIconSize) / 2;
  drawIcon(painter, QRectF(places.icon, iconTop, metrics::smallIconSize, metrics::smallIconSize), entry.words.icon,
           palette[entry.words.iconRole]);

  const QString title = shortened(bold, entry.words.title, places.wordsWidth);
  painter.setFont(strong(font));
  painter.setPen(palette[ColourRole::text]);
  painter.drawText(QRect(places.words, y, places.wordsWidth, plain.height()), Qt::AlignVCenter, title);
  const int titleWidth = bold.horizontalAdvance(title) + metrics::gap;
  painter.setFont(font);
  painter.setPen(palette[ColourRole::secondary]);
  if (titleWidth < places.wordsWidth) {
    painter.drawText(QRect(places.words + titleWidth, y, places.wordsWidth - titleWidth, plain.height()), Qt::AlignVCenter,
                     shortened(plain, entry.words.beside, places.wordsWidth - titleWidth));
  }
  y += plain.height() + lineGap;
  if (!entry.words.note.isEmpty()) {
    const int height = noteHeight(plain, entry.words.note, places.wordsWidth);
    painter.setPen(palette[ColourRole::text]);
    painter.drawText(QRect(places.words, y, places.wordsWidth, height), Qt::TextWordWrap, entry.words.note);
    y += height + lineGap;
  }
  if (!entry.items.isEmpty()) {
    painter.setPen(palette[ColourRole::secondary]);
    painter.drawText(QRect(places.words, y, places.wordsWidth, plain.height()), Qt::AlignVCenter,
                     shortened(plain, entry.items, places.wordsWidth));
  }
}

}  // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto row = index.data(timelineRole).value<TimelineRow>();
  const Palette& palette = paletteOf(option.palette);
  const QRect box = rowRect(option);
  painter->save();
  if (row.isDay) {
    paintDay(*painter, box, row, option.font, palette);
  } else {
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(box, palette[isSelected ? ColourRole::tint : ColourRole::surface]);
    paintEntry(*painter, box, row, option.font, palette);
    if (isSelected) {
      const bool isKeyed = option.widget != nullptr && option.widget->hasFocus();
      painter->fillRect(QRect(box.left(), box.top(), metrics::selectionBar, box.height()),
                        palette[isKeyed ? ColourRole::accent : ColourRole::outline]);
    }
  }
  painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), palette[ColourRole::line]);
  painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto row = index.data(timelineRole).value<TimelineRow>();
  const QFontMetrics font(option.font);
  if (row.isDay) return {0, metrics::headerHeight(font)};
  const Places places = placesOf(option.font, rowRect(option));
  int height = 2 * around + font.height();
  if (!row.words.note.isEmpty()) height += lineGap + noteHeight(font, row.words.note, places.wordsWidth);
  if (!row.items.isEmpty()) height += lineGap + font.height();
  return {0, height + 1};
}

}  // namespace relance
