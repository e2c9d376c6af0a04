// SPDX-License-Identifier: GPL-3.0-or-later
// A predicate for a page's memory, also one that is not complete yet.
#pragma once

#include <QVariantMap>
#include <optional>

#include "domain/chasing/policy/predicate.h"

namespace relance {

QVariantMap memoryOf(const Predicate& predicate);

/// None for what memoryOf() did not write.
std::optional<Predicate> recalledPredicate(const QVariantMap& memory);

}  // namespace relance
