// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/undo_toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "desktop/shared/controls/key_text.h"
#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int edge = 8;
constexpr int iconSide = 14;

/// Inked for the toast's inverted ground.
class ToastButton final : public QPushButton {
 public:
  using QPushButton::QPushButton;

  QSize sizeHint() const override {
    const QFontMetrics measure(strong(font()));
    return {measure.horizontalAdvance(text()) + 12, measure.height() + 4};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Palette& palette = paletteOf(this->palette());
    QFont words = strong(font());
    words.setUnderline(true);
    painter.setFont(words);
    painter.setPen(palette[ColourRole::surface]);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) drawFocusRing(painter, rect(), palette[ColourRole::surface], 3);
  }
};

}  // namespace

UndoToast::UndoToast(std::chrono::milliseconds shownFor, QWidget* parent)
    : QWidget(parent), m_shownFor(shownFor), m_undo(new ToastButton(tr("Undo"))) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_undo->setAccessibleName(tr("Undo"));
  m_undo->installEventFilter(this);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &UndoToast::leave);
  connect(m_undo, &QPushButton::clicked, this, [this] {
    leave();
    emit undoRequested();
  });
  hide();
}

void UndoToast::tell(const QString& words) {
  m_words = words;
  setAccessibleName(words);
  m_undo->setAccessibleDescription(words);
  const QFontMetrics plain = fontMetrics();
  const QString key = keyText(QKeySequence(Qt::CTRL | Qt::Key_Z));
  const int height = plain.height() + 6;
  const int wordsEnd = edge + iconSide + edge + plain.horizontalAdvance(words) + edge;
  m_undo->setParent(this);
  m_undo->setGeometry(QRect(QPoint(wordsEnd, (height - m_undo->sizeHint().height()) / 2), m_undo->sizeHint()));
  m_undo->show();
  setFixedSize(m_undo->geometry().right() + edge + plain.horizontalAdvance(key) + edge, height);
  m_timer.start(m_shownFor);
  show();
  update();
}

void UndoToast::leave() {
  m_timer.stop();
  hide();
  emit gone();
}

bool UndoToast::event(QEvent* event) {
  if (event->type() == QEvent::Enter) m_timer.stop();
  if (event->type() == QEvent::Leave && isVisible() && !m_undo->hasFocus()) m_timer.start(m_shownFor);
  return QWidget::event(event);
}

bool UndoToast::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) m_timer.stop();
  if (event->type() == QEvent::FocusOut && isVisible()) m_timer.start(m_shownFor);
  return QWidget::eventFilter(watched, event);
}

void UndoToast::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const QColor ink = palette[ColourRole::surface];
  drawBox(painter, rect(), {.fill = palette[ColourRole::text], .border = {}, .radius = 3});
  drawIcon(painter, QRectF(edge, (height() - iconSide) / 2, iconSide, iconSide), IconName::check, ink);
  painter.setPen(ink);
  const int wordsAt = edge + iconSide + edge;
  painter.drawText(QRect(wordsAt, 0, width() - wordsAt, height()), Qt::AlignVCenter, m_words);
  painter.drawText(rect().adjusted(0, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignRight,
                   keyText(QKeySequence(Qt::CTRL | Qt::Key_Z)));
}

}  // namespace relance
