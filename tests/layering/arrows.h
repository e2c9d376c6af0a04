// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of docs/architecture.md, as a question: may this file include that header?
#pragma once

#include <string>
#include <string_view>

#include "layering/source_files.h"

namespace relance::layering {

/// Empty if the include follows an arrow, else what is wrong with it.
std::string objectionTo(const SourceFile& file, const Include& include);

}  // namespace relance::layering
