// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/type_scale.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QStringList>

namespace relance {
namespace {

qreal factor(TextSize size) {
  switch (size) {
    case TextSize::caption:
      return 0.9;
    case TextSize::body:
      return 1.0;
    case TextSize::section:
      return 1.25;
    case TextSize::title:
      return 1.7;
  }
  return 1.0;
}

}  // namespace

QFont sized(const QFont& base, TextSize size) {
  QFont font = base;
  if (base.pointSizeF() > 0) {
    font.setPointSizeF(base.pointSizeF() * factor(size));
  } else {
    font.setPixelSize(qRound(base.pixelSize() * factor(size)));
  }
  return font;
}

QFont strong(const QFont& base) {
  QFont font = base;
  font.setWeight(QFont::DemiBold);
  return font;
}

QString shortened(const QFontMetrics& font, const QString& text, int room) {
  return font.horizontalAdvance(text) <= room ? text : font.elidedText(text, Qt::ElideRight, room);
}

QFont programFont() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  const QStringList namesNone{QString(), QStringLiteral("Sans"), QStringLiteral("Sans Serif"), QStringLiteral("sans-serif")};
  if (!namesNone.contains(font.family())) return font;
  for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans")}) {
    if (QFontDatabase::hasFamily(family)) {
      font = QFont(family);
      break;
    }
  }
  font.setPointSizeF(10);
  return font;
}

}  // namespace relance
