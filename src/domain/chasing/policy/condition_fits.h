// SPDX-License-Identifier: GPL-3.0-or-later
// A condition asked of one number or flag: what nearly every condition of a large run is, without a FieldValue around it.
#pragma once

#include "domain/chasing/policy/predicate.h"

namespace relance {

/// What holds(condition, FieldValue) answers of the same value; the condition's field is a number, or a flag.
bool holdsOf(const Condition& condition, const Ratio& number);
bool holdsOf(const Condition& condition, bool flag);

}  // namespace relance
