// SPDX-License-Identifier: GPL-3.0-or-later
// Predicates as JSON, in the form of docs/ledger_format.md.
#pragma once

#include <string>
#include <string_view>

#include "domain/basics/outcome.h"
#include "domain/chasing/policy/predicate.h"

namespace relance {

/// Texts are folded here. Refused (badPolicy: where, what): unknown fields and operators, values of another type.
Outcome<Predicate> readPredicate(std::string_view json);

/// Folded texts are written as they compare.
std::string writePredicate(const Predicate& predicate);

}  // namespace relance
