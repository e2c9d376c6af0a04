// SPDX-License-Identifier: GPL-3.0-or-later
// A condition asked of one value where it lies: a large run asks a million, and a FieldValue would copy each.
#pragma once

#include "domain/chasing/policy/predicate.h"

namespace relance {

/// What holds(condition, FieldValue) answers of the same value, which must be of the type of the condition's field.
bool holdsOf(const Condition& condition, const FoldedText& text);
bool holdsOf(const Condition& condition, const std::vector<FoldedText>& texts);
bool holdsOf(const Condition& condition, const Ratio& number);
bool holdsOf(const Condition& condition, bool flag);

}  // namespace relance
