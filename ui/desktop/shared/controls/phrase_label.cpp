// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/phrase_label.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int iconGap = 6;

QFontMetrics metricsOf(const QFont& base, const Phrase& phrase) { return QFontMetrics(phrase.isStrong ? strong(base) : base); }

}  // namespace

PhraseLabel::PhraseLabel(QWidget* parent, TextSize size) : QWidget(parent) {
  setFont(sized(font(), size));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PhraseLabel::setPhrases(const QList<Phrase>& phrases) {
  m_phrases = phrases;
  setAccessibleName(text());
  tellWhole();
  updateGeometry();
  update();
}

void PhraseLabel::setIcon(std::optional<IconName> name, ColourRole role) {
  m_icon = name;
  m_iconRole = role;
  updateGeometry();
  update();
}

void PhraseLabel::setState(IconName name, const QString& words, ColourRole role) {
  setIcon(name, role);
  setPhrases({{.words = words, .role = role}});
}

void PhraseLabel::setAlignment(Qt::Alignment alignment) {
  m_alignment = alignment;
  update();
}

QString PhraseLabel::text() const {
  QStringList words;
  for (const Phrase& phrase : m_phrases) words << phrase.words;
  return words.join(QLatin1Char(' '));
}

int PhraseLabel::iconRoom() const { return m_icon ? metrics::smallIconSize + iconGap : 0; }

int PhraseLabel::contentWidth() const {
  const int space = fontMetrics().horizontalAdvance(QLatin1Char(' '));
  int width = iconRoom();
  for (const Phrase& phrase : m_phrases) width += metricsOf(font(), phrase).horizontalAdvance(phrase.words);
  return width + space * static_cast<int>(qMax<qsizetype>(0, m_phrases.size() - 1));
}

QSize PhraseLabel::sizeHint() const {
  const QMargins around = contentsMargins();
  const int height = qMax(fontMetrics().height(), m_icon ? metrics::smallIconSize : 0);
  return {contentWidth() + 1 + around.left() + around.right(), height + around.top() + around.bottom()};
}

QSize PhraseLabel::minimumSizeHint() const {
  const int few = iconRoom() + fontMetrics().averageCharWidth() * 6;
  return {qMin(few, sizeHint().width()), sizeHint().height()};
}

void PhraseLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  const auto ink = [&](ColourRole role) { return isEnabled() ? palette[role] : disabledInk(palette); };
  const QRect place = contentsRect();
  const int spare = qMax(0, place.width() - contentWidth());
  int x = place.left();
  if (m_alignment & Qt::AlignRight) x += spare;
  if (m_alignment & Qt::AlignHCenter) x += spare / 2;
  if (m_icon) {
    const int side = metrics::smallIconSize;
    drawIcon(painter, QRectF(x, place.top() + (place.height() - side) / 2, side, side), *m_icon, ink(m_iconRole));
    x += iconRoom();
  }
  const int space = fontMetrics().horizontalAdvance(QLatin1Char(' '));
  for (const Phrase& phrase : m_phrases) {
    const int room = place.right() + 1 - x;
    if (room <= 0) return;
    const QFontMetrics font = metricsOf(this->font(), phrase);
    painter.setFont(phrase.isStrong ? strong(this->font()) : this->font());
    painter.setPen(ink(phrase.role));
    const QString words = shortened(font, phrase.words, room);
    painter.drawText(QRect(x, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    if (words != phrase.words) return;
    x += font.horizontalAdvance(words) + space;
  }
}

void PhraseLabel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  tellWhole();
}

void PhraseLabel::tellWhole() { setToolTip(contentsRect().width() < contentWidth() ? text() : QString()); }

}  // namespace relance
