// SPDX-License-Identifier: GPL-3.0-or-later
// Why orders should be held or may go out again.
#pragma once

#include <QString>

#include "domain/chasing/orders/order_advice.h"
#include "text/language.h"

namespace relance {

/// "formal demand of 28/09/2026 without effect"
QString orderGroundWords(const OrderAdvice& advice, Currency base, Language language);

}  // namespace relance
