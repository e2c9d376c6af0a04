// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cassert>

/// In a static library Qt's resources are only linked when asked for, from outside any namespace.
static void loadIconFiles() { Q_INIT_RESOURCE(icons); }

namespace relance {
namespace {

QString pathOf(std::string_view file) {
  static const bool loaded = (loadIconFiles(), true);
  Q_UNUSED(loaded)
  return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(file.data(), static_cast<qsizetype>(file.size())));
}

QByteArray coloured(IconName name, const QColor& colour) {
  QFile file(pathOf(iconFiles[static_cast<std::size_t>(name)]));
  const bool opened = file.open(QIODevice::ReadOnly);
  assert(opened);
  return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QPixmap rendered(IconName name, const QColor& colour, int devicePixels) {
  const QString key = QStringLiteral("relance-icon-%1-%2-%3").arg(static_cast<int>(name)).arg(colour.rgba()).arg(devicePixels);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QSvgRenderer renderer(coloured(name, colour));
  pixmap = QPixmap(devicePixels, devicePixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

class RoleIconEngine final : public QIconEngine {
 public:
  RoleIconEngine(IconName name, ColourRole role) : m_name(name), m_role(role) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const int side = qMin(rect.width(), rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    drawIcon(*painter, box, m_name, inkIn(mode));
  }

  /// `size` counts pixels of the device; Qt sets the ratio itself.
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return rendered(m_name, inkIn(mode), qMin(size.width(), size.height()));
  }

  QIconEngine* clone() const override { return new RoleIconEngine(*this); }

 private:
  QColor inkIn(QIcon::Mode mode) const {
    const Palette& palette = paletteOf(QGuiApplication::palette());
    return mode == QIcon::Disabled ? disabledInk(palette) : palette[m_role];
  }

  IconName m_name;
  ColourRole m_role;
};

}  // namespace

QIcon icon(IconName name, ColourRole role) { return QIcon(new RoleIconEngine(name, role)); }

void drawIcon(QPainter& painter, const QRectF& box, IconName name, const QColor& colour) {
  const qreal ratio = painter.device()->devicePixelRatioF();
  QPixmap pixmap = rendered(name, colour, qRound(box.width() * ratio));
  pixmap.setDevicePixelRatio(ratio);
  // A corner between two pixels of the device would blur every line of the icon.
  const QTransform toDevice = painter.deviceTransform();
  const QPointF corner = toDevice.map(box.topLeft());
  const QPointF whole(qRound(corner.x()), qRound(corner.y()));
  painter.drawPixmap(toDevice.inverted().map(whole), pixmap);
}

QIcon programIcon() { return QIcon(pathOf("relance")); }

}  // namespace relance
