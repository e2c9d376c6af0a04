// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of type: everything is set in one of these, all made from the program's font.
#pragma once

#include <QFont>
#include <QString>

class QFontMetrics;

namespace relance {

enum class TextSize {
  caption,  ///< 0.9
  body,     ///< 1.0: tables, forms, sentences
  section,  ///< 1.25
  title,    ///< 1.7: the page's title
};

/// `base` in another size of the scale.
QFont sized(const QFont& base, TextSize size);

/// Weight 600: titles, customers' names and the one figure that matters.
QFont strong(const QFont& base);

/// The text itself when it fits into `room` pixels, else its beginning and "…". Unlike QFontMetrics::elidedText it leaves
/// alone what is exactly as wide as the room.
QString shortened(const QFontMetrics& font, const QString& text, int room);

/// The desktop's font; where it names none (no desktop, no platform theme) the first installed of Noto Sans and
/// Liberation Sans at 10 points: both have digits of one width. Needs a QGuiApplication.
QFont programFont();

}  // namespace relance
