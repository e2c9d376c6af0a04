// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/payment_code.h"

#include <QPainterPath>
#include <cmath>
#include <cstdint>
#include <qrcodegen/qrcodegen.hpp>
#include <vector>

namespace relance::paper {
namespace {

constexpr int quietZone = 4;

// Weighing all eight masks against each other costs as much as setting the letter; the content is mixed enough for any.
constexpr int mask = 0;

qrcodegen::QrCode codeOf(const std::string& content) {
  const std::vector<std::uint8_t> bytes{content.begin(), content.end()};
  const std::vector segments{qrcodegen::QrSegment::makeBytes(bytes)};
  return qrcodegen::QrCode::encodeSegments(segments, qrcodegen::QrCode::Ecc::MEDIUM, qrcodegen::QrCode::MIN_VERSION,
                                           qrcodegen::QrCode::MAX_VERSION, mask, false);
}

/// Dark modules side by side become one rectangle; each reaches one dot into the next row, so that no viewer shows seams.
QPainterPath shapeOf(const qrcodegen::QrCode& code, double module, QPointF corner) {
  QPainterPath path;
  path.setFillRule(Qt::WindingFill);
  for (int y = 0; y < code.getSize(); ++y) {
    for (int x = 0; x < code.getSize(); ++x) {
      if (!code.getModule(x, y)) continue;
      const int start = x;
      while (x + 1 < code.getSize() && code.getModule(x + 1, y)) ++x;
      path.addRect(corner.x() + start * module, corner.y() + y * module, (x + 1 - start) * module, module + 1);
    }
  }
  return path;
}

}  // namespace

void paintPaymentCode(QPainter& painter, const QRectF& square, const std::string& content) {
  const auto code = codeOf(content);
  // Whole dots: shorter numbers in the file, and modules of one size.
  const double module = std::floor(square.width() / (code.getSize() + 2 * quietZone));
  const double side = module * code.getSize();
  const QPointF corner{std::round(square.center().x() - side / 2), std::round(square.center().y() - side / 2)};
  painter.fillRect(square, Qt::white);
  painter.fillPath(shapeOf(code, module, corner), Qt::black);
}

}  // namespace relance::paper
