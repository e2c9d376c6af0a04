// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/controls/understood_field.h"

#include <QPainter>

#include "desktop/shared/look/boxes.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {
namespace {

constexpr int edgeRoom = 9;
constexpr int gap = 10;

/// What is typed ends here, and is not part of a longer number or word.
bool separates(QChar character) { return character.isSpace() || character.isSymbol(); }

}  // namespace

UnderstoodField::UnderstoodField(QWidget* parent) : QLineEdit(parent) {
  connect(this, &QLineEdit::textChanged, this, &UnderstoodField::reread);
}

void UnderstoodField::reread(const QString& text) {
  if (text.trimmed().isEmpty()) {
    forget();
    m_understood = false;
    m_words.clear();
  } else {
    const Reading reading = read(text);
    m_understood = reading.isUnderstood;
    m_words = reading.words;
  }
  setAccessibleDescription(m_words);
  makeRoom();
  update();
  emit readAgain();
}

QString UnderstoodField::wordsBeside() const {
  if (!m_understood) return {};
  const QString typed = text().trimmed();
  const auto rest = m_words.size() - typed.size();
  if (rest <= 0) return m_words == typed ? QString() : m_words;
  if (m_words.startsWith(typed) && separates(m_words[typed.size()])) return m_words.sliced(typed.size()).trimmed();
  if (m_words.endsWith(typed) && separates(m_words[rest - 1])) return m_words.first(rest).trimmed();
  return m_words;
}

void UnderstoodField::makeRoom() {
  const QString beside = wordsBeside();
  const int wanted = beside.isEmpty() ? 0 : fontMetrics().horizontalAdvance(beside) + gap;
  // At least a third stays for typing; the tool tip then says the rest.
  const int given = qMin(wanted, width() * 2 / 3);
  setTextMargins(0, 0, given, 0);
  setToolTip(given < wanted ? beside : QString());
}

void UnderstoodField::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  makeRoom();
}

void UnderstoodField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  if (!error().isEmpty() && !hasFocus()) drawBox(painter, rect(), {.fill = {}, .border = palette[ColourRole::danger]});
  const QString beside = wordsBeside();
  if (beside.isEmpty()) return;
  const int room = textMargins().right() - gap;
  painter.setPen(palette[ColourRole::secondary]);
  painter.drawText(QRect(width() - edgeRoom - room, 0, room, height()), Qt::AlignVCenter | Qt::AlignRight,
                   shortened(fontMetrics(), beside, room));
}

}  // namespace relance
