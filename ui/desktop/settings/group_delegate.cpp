// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/group_delegate.h"

#include <QPainter>

#include "desktop/settings/setting_groups.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int beforeIcon = 12;
constexpr int beforeWord = 12;

}  // namespace

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Palette& palette = paletteOf(option.palette);
  const bool isChosen = option.state & QStyle::State_Selected;
  const QRect& box = option.rect;
  painter->save();
  if (isChosen) {
    painter->fillRect(box, palette[ColourRole::tint]);
    painter->fillRect(QRect(box.left(), box.top(), metrics::selectionBar, box.height()), palette[ColourRole::accent]);
  } else if (option.state & QStyle::State_MouseOver) {
    painter->fillRect(box, palette[ColourRole::hover]);
  }
  const QRectF iconBox(box.left() + beforeIcon, box.top() + (box.height() - metrics::iconSize) / 2, metrics::iconSize,
                       metrics::iconSize);
  drawIcon(*painter, iconBox, groupIcon(static_cast<SettingGroup>(index.row())),
           palette[isChosen ? ColourRole::accent : ColourRole::secondary]);
  painter->setFont(isChosen ? strong(option.font) : option.font);
  painter->setPen(palette[ColourRole::text]);
  const int left = beforeIcon + metrics::iconSize + beforeWord;
  painter->drawText(box.adjusted(left, 0, -metrics::gap, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
  const bool hasRing = (option.state & QStyle::State_HasFocus) && isChosen;
  if (hasRing) drawFocusRing(*painter, box, palette[ColourRole::accent]);
  painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, metrics::rowHeight(option.fontMetrics) + 6};
}

}  // namespace relance
