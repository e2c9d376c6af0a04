// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/style.h"

#include <QFontMetrics>
#include <QFormLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/style_parts.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int scrollBarExtent = 12;
constexpr int shortestScrollHandle = 32;
constexpr int fieldPadding = 6;
/// Between words and the ring around them.
constexpr int ringRoom = 4;
constexpr int listRowHeight = 26;

bool isTextArea(const QWidget* widget) {
  return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/// Standard rows and menus ink their words in HighlightedText; on our pale tint that must be plain text.
template <class Option>
Option inkedAsText(const Option& option) {
  Option copy(option);
  const Palette& palette = paletteOf(option.palette);
  copy.palette.setColor(QPalette::Highlight, palette[ColourRole::tint]);
  copy.palette.setColor(QPalette::HighlightedText, palette[ColourRole::text]);
  return copy;
}

QRect sliderOf(const QStyleOptionSlider& bar) {
  const bool upright = bar.orientation == Qt::Vertical;
  const int groove = upright ? bar.rect.height() : bar.rect.width();
  const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
  int length = groove;
  if (range > 0) {
    length = static_cast<int>(static_cast<qint64>(bar.pageStep) * groove / (range + bar.pageStep));
    length = qBound(qMin(shortestScrollHandle, groove), length, groove);
  }
  const int start =
      QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown);
  return upright ? QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), length)
                 : QRect(bar.rect.x() + start, bar.rect.y(), length, bar.rect.height());
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  const Palette& palette = paletteOf(option->palette);
  switch (element) {
    case PE_PanelButtonCommand:
      return style::drawButtonPanel(*painter, *option);
    case PE_PanelButtonTool:
      return style::drawToolButtonPanel(*painter, *option);
    case PE_FrameFocusRect:
      return drawFocusRing(*painter, option->rect, palette[ColourRole::accent]);
    case PE_PanelLineEdit: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (frame != nullptr && frame->lineWidth > 0) style::drawFieldPanel(*painter, *option);
      return;
    }
    case PE_FrameLineEdit:
      return;
    case PE_Frame:
      if (isTextArea(widget)) {
        painter->fillRect(option->rect, palette[ColourRole::surface]);
        drawBox(*painter, option->rect, {.fill = {}, .border = palette[ColourRole::outline], .radius = 2});
        if (option->state & State_HasFocus) drawFocusRing(*painter, option->rect, palette[ColourRole::accent], 2);
        return;
      }
      return drawBox(*painter, option->rect, {.fill = {}, .border = palette[ColourRole::line], .radius = 2});
    case PE_FrameMenu:
      return drawBox(*painter, option->rect, {.fill = {}, .border = palette[ColourRole::line], .radius = 0});
    case PE_PanelMenu:
      return painter->fillRect(option->rect, palette[ColourRole::surface]);
    case PE_PanelTipLabel:
      return drawBox(*painter, option->rect,
                     {.fill = palette[ColourRole::surface], .border = palette[ColourRole::outline], .radius = 0});
    case PE_FrameTabBarBase:
      return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                               palette[ColourRole::line]);
    case PE_PanelScrollAreaCorner:
      return painter->fillRect(option->rect, palette[ColourRole::window]);
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_PanelMenuBar:
      return;
    case PE_IndicatorCheckBox:
      return style::drawCheckMark(*painter, *option);
    case PE_IndicatorRadioButton:
      return style::drawRadioMark(*painter, *option);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
      return style::drawItemGround(*painter, *option);
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
      if (header == nullptr || header->sortIndicator == QStyleOptionHeader::None) return;
      QRectF box(0, 0, 12, 12);
      box.moveCenter(QRectF(option->rect).center());
      // Qt calls the arrow of an ascending order "down".
      const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
      return drawIcon(*painter, box, ascending ? IconName::chevronUp : IconName::chevronDown, palette[ColourRole::secondary]);
    }
    default:
      return QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  switch (element) {
    case CE_TabBarTab:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return style::drawTab(*painter, *tab);
      break;
    case CE_HeaderSection:
      return style::drawHeaderSection(*painter, *option);
    case CE_HeaderEmptyArea:
      return style::drawHeaderSection(*painter, *option);
    case CE_HeaderLabel:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        QStyleOptionHeader secondary(*header);
        secondary.palette.setColor(QPalette::ButtonText, paletteOf(option->palette)[ColourRole::secondary]);
        return QProxyStyle::drawControl(element, &secondary, painter, widget);
      }
      break;
    case CE_ProgressBarGroove:
      return style::drawProgressGroove(*painter, *option);
    case CE_ProgressBarContents:
      if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        return style::drawProgressContents(*painter, *bar);
      }
      break;
    case CE_MenuBarItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
        return style::drawMenuBarItem(*painter, *item);
      break;
    case CE_MenuBarEmptyArea:
      painter->fillRect(option->rect, paletteOf(option->palette)[ColourRole::window]);
      return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                               paletteOf(option->palette)[ColourRole::line]);
    case CE_MenuItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        const QStyleOptionMenuItem plain = inkedAsText(*item);
        return QProxyStyle::drawControl(element, &plain, painter, widget);
      }
      break;
    case CE_ItemViewItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
        const QStyleOptionViewItem plain = inkedAsText(*item);
        return QProxyStyle::drawControl(element, &plain, painter, widget);
      }
      break;
    default:
      break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  if (control == CC_ComboBox) {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
      return style::drawComboBox(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
  }
  if (control == CC_SpinBox) {
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
      return style::drawSpinBox(*painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                                subControlRect(control, option, SC_SpinBoxDown, widget));
    }
  }
  if (control == CC_ScrollBar) {
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
      return style::drawScrollBar(*painter, *bar, sliderOf(*bar));
    }
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ComboBox) {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ComboBoxEditField) return rect.adjusted(fieldPadding, 0, 0, 0);
    return part == SC_ComboBoxArrow ? rect.translated(-fieldPadding / 2, 0) : rect;
  }
  if (control != CC_ScrollBar || bar == nullptr) return QProxyStyle::subControlRect(control, option, part, widget);
  const QRect slider = sliderOf(*bar);
  const bool upright = bar->orientation == Qt::Vertical;
  const QRect& all = bar->rect;
  switch (part) {
    case SC_ScrollBarSlider:
      return slider;
    case SC_ScrollBarGroove:
      return all;
    case SC_ScrollBarSubPage:
      return upright ? QRect(all.x(), all.y(), all.width(), slider.y() - all.y())
                     : QRect(all.x(), all.y(), slider.x() - all.x(), all.height());
    case SC_ScrollBarAddPage:
      return upright ? QRect(all.x(), slider.bottom() + 1, all.width(), all.bottom() - slider.bottom())
                     : QRect(slider.right() + 1, all.y(), all.right() - slider.right(), all.height());
    default:
      return {};
  }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  switch (element) {
    case SE_LineEditContents:
      return QProxyStyle::subElementRect(element, option, widget).adjusted(fieldPadding, 0, -fieldPadding / 2, 0);
    case SE_CheckBoxFocusRect:
      return QProxyStyle::subElementRect(SE_CheckBoxContents, option, widget).adjusted(-ringRoom, 0, ringRoom, 0);
    case SE_RadioButtonFocusRect:
      return QProxyStyle::subElementRect(SE_RadioButtonContents, option, widget).adjusted(-ringRoom, 0, ringRoom, 0);
    default:
      return QProxyStyle::subElementRect(element, option, widget);
  }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  if (option == nullptr) return size;
  const QFontMetrics& font = option->fontMetrics;
  switch (type) {
    case CT_PushButton:
      return {qMax(size.width(), contents.width() + 24), qMax(size.height(), metrics::controlHeight(font))};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
      return {size.width() + fieldPadding, metrics::controlHeight(font)};
    case CT_CheckBox:
    case CT_RadioButton:
      return {size.width() + ringRoom, qMax(size.height(), font.height() + 6)};
    case CT_ItemViewItem:
      return {size.width(), metrics::roomFor(font, listRowHeight, 8)};
    case CT_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (item == nullptr || item->menuItemType == QStyleOptionMenuItem::Separator) return size;
      return {size.width() + 8, qMax(size.height(), metrics::roomFor(font, listRowHeight, 8))};
    }
    case CT_MenuBarItem:
      return {contents.width() + 16, qMax(contents.height(), metrics::roomFor(font, 27, 8))};
    case CT_TabBarTab: {
      const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
      if (tab == nullptr) return size;
      const QFontMetrics bold(strong(widget != nullptr ? widget->font() : QFont()));
      return {bold.size(Qt::TextShowMnemonic, tab->text).width() + 28, metrics::roomFor(font, 34, 14)};
    }
    default:
      return size;
  }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ScrollBarExtent:
      return scrollBarExtent;
    case PM_ScrollBarSliderMin:
      return shortestScrollHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
      return metrics::smallIconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return metrics::gap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_MenuBarHMargin:
      return metrics::gap;
    case PM_FocusFrameHMargin:
      return fieldPadding;
    case PM_HeaderMarkSize:
      return 12;
    case PM_HeaderMargin:
      return metrics::gap / 2;
    case PM_DefaultFrameWidth:
      return isTextArea(widget) ? metrics::focusRing : QProxyStyle::pixelMetric(metric, option, widget);
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
  switch (which) {
    case SP_MessageBoxInformation:
      return icon(IconName::info, ColourRole::secondary);
    case SP_MessageBoxWarning:
      return icon(IconName::warning, ColourRole::attention);
    case SP_MessageBoxCritical:
      return icon(IconName::errorCircle, ColourRole::danger);
    case SP_MessageBoxQuestion:
      return icon(IconName::help, ColourRole::secondary);
    case SP_ArrowLeft:
      return icon(IconName::chevronLeft);
    case SP_ArrowRight:
      return icon(IconName::chevronRight);
    case SP_LineEditClearButton:
      return icon(IconName::close, ColourRole::secondary);
    default:
      return QProxyStyle::standardIcon(which, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const {
  switch (hint) {
    case SH_FormLayoutWrapPolicy:
      return QFormLayout::WrapAllRows;
    case SH_FormLayoutLabelAlignment:
      return Qt::AlignLeft;
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
      return 0;
    case SH_ItemView_ShowDecorationSelected:
      return 1;
    case SH_Table_GridLineColor:
      return option == nullptr ? QProxyStyle::styleHint(hint, option, widget, returnData)
                               : static_cast<int>(paletteOf(option->palette)[ColourRole::line].rgb());
    default:
      return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

}  // namespace relance
