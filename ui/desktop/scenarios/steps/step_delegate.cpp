// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenarios/steps/step_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "desktop/scenarios/steps/steps_model.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int padding = 12;
constexpr int around = 8;
constexpr int lineGap = 2;
constexpr int circle = 28;
constexpr int usualMarkWidth = 52;
constexpr int pencilSide = 14;

/// Where the parts of a line stand.
struct Places {
  int markWidth;
  int circleLeft;
  int words;
  int wordsWidth;
};

Places placesOf(const QFont& font, const QRect& row) {
  const int mark = metrics::widthFor(font, usualMarkWidth);
  const int circleLeft = row.left() + padding + mark + metrics::gap;
  const int words = circleLeft + circle + 12;
  return {mark, circleLeft, words, row.right() + 1 - padding - words};
}

QRect rowRect(const QStyleOptionViewItem& option) {
  QRect row = option.rect;
  if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) row.setWidth(view->viewport()->width());
  return row;
}

int heightOf(const QFont& font, const QString& text, int width) {
  return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, text).height();
}

int findingWidth(const Places& places) { return places.wordsWidth - metrics::smallIconSize - 6; }

/// Room for the sign that the line differs from what is in force.
int nameWidth(const Places& places, const StepRow& row) {
  return row.isChanged ? places.wordsWidth - pencilSide - metrics::gap : places.wordsWidth;
}

int contentHeight(const QFont& font, const StepRow& row, const Places& places) {
  int height = heightOf(strong(font), row.name, nameWidth(places, row)) + lineGap +
               heightOf(sized(font, TextSize::caption), row.detail, places.wordsWidth);
  for (const FindingLine& finding : row.findings) {
    height += 2 * lineGap + heightOf(sized(font, TextSize::caption), finding.sentence, findingWidth(places));
  }
  return height;
}

void paintLine(QPainter& painter, const QRect& box, const Places& places, const StepRow& row, const QModelIndex& index,
               const Palette& palette) {
  const int middle = places.circleLeft + circle / 2;
  const int top = box.top() + around;
  if (index.row() > 1) painter.fillRect(QRect(middle, box.top(), 1, around), palette[ColourRole::outline]);
  const bool hasNext = index.row() > 0 && index.row() + 1 < index.model()->rowCount();
  if (hasNext) {
    painter.fillRect(QRect(middle, top + circle, 1, box.bottom() - top - circle + 1), palette[ColourRole::outline]);
  }
  const QRectF round(places.circleLeft, top, circle, circle);
  drawBox(painter, round,
          {.fill = palette[ColourRole::surface],
           .border = index.row() == 0 ? QColor() : palette[ColourRole::outline],
           .radius = circle / 2.0});
  QRectF iconBox(0, 0, metrics::smallIconSize, metrics::smallIconSize);
  iconBox.moveCenter(round.center());
  drawIcon(painter, iconBox.toAlignedRect(), row.icon, palette[ColourRole::text]);
}

void paintWords(QPainter& painter, const QRect& box, const Places& places, const StepRow& row, const QFont& font,
                const Palette& palette) {
  int y = box.top() + around;
  painter.setFont(strong(font));
  painter.setPen(palette[ColourRole::text]);
  painter.drawText(QRect(box.left() + padding, y, places.markWidth, circle), Qt::AlignVCenter | Qt::AlignRight, row.mark);
  const int width = nameWidth(places, row);
  const int nameHeight = heightOf(strong(font), row.name, width);
  painter.drawText(QRect(places.words, y, width, nameHeight), Qt::TextWordWrap, row.name);
  if (row.isChanged) {
    drawIcon(painter, QRectF(places.words + places.wordsWidth - pencilSide, y + 2, pencilSide, pencilSide), IconName::pencil,
             palette[ColourRole::secondary]);
  }
  y += nameHeight + lineGap;
  const QFont small = sized(font, TextSize::caption);
  painter.setFont(small);
  painter.setPen(palette[ColourRole::secondary]);
  const int detailHeight = heightOf(small, row.detail, places.wordsWidth);
  painter.drawText(QRect(places.words, y, places.wordsWidth, detailHeight), Qt::TextWordWrap, row.detail);
  y += detailHeight;
  for (const FindingLine& finding : row.findings) {
    y += 2 * lineGap;
    const int height = heightOf(small, finding.sentence, findingWidth(places));
    const int side = metrics::smallIconSize;
    const IconName icon = finding.role == ColourRole::danger ? IconName::errorCircle : IconName::warning;
    drawIcon(painter, QRectF(places.words, y, side, side), icon, palette[finding.role]);
    painter.setPen(palette[finding.role]);
    painter.drawText(QRect(places.words + side + 6, y, findingWidth(places), height), Qt::TextWordWrap, finding.sentence);
    y += height;
  }
}

}  // namespace

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto row = index.data(stepRowRole).value<StepRow>();
  const Palette& palette = paletteOf(option.palette);
  const QRect box = rowRect(option);
  const bool isChosen = (option.state & QStyle::State_Selected) != 0;
  const bool isKeyed = option.widget != nullptr && option.widget->hasFocus();
  painter->save();
  ColourRole ground = ColourRole::window;
  if (isChosen) {
    ground = ColourRole::tint;
  } else if (option.state & QStyle::State_MouseOver) {
    ground = ColourRole::hover;
  }
  painter->fillRect(box, palette[ground]);
  if (isChosen) {
    painter->fillRect(QRect(box.left(), box.top(), metrics::selectionBar, box.height()),
                      palette[isKeyed ? ColourRole::accent : ColourRole::outline]);
  }
  const Places places = placesOf(option.font, box);
  paintLine(*painter, box, places, row, index, palette);
  paintWords(*painter, box, places, row, option.font, palette);
  painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto row = index.data(stepRowRole).value<StepRow>();
  const Places places = placesOf(option.font, rowRect(option));
  return {0, std::max(circle, contentHeight(option.font, row, places)) + 2 * around};
}

}  // namespace relance
