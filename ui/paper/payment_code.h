// SPDX-License-Identifier: GPL-3.0-or-later
// A payment QR code drawn as shapes, sharp at any size.
#pragma once

#include <QPainter>
#include <QRectF>
#include <string>

namespace relance::paper {

/// Paints the content as a QR code of error level M (EPC069-12) into the square, its quiet zone of four modules included. The
/// content is what epcQrText made; a longer one than fits is asserted.
void paintPaymentCode(QPainter& painter, const QRectF& square, const std::string& content);

}  // namespace relance::paper
