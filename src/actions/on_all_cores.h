// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's threads for work that falls into parts.
#pragma once

#include <cstddef>
#include <functional>

namespace relance {

/// An InParts: as many threads as the machine has cores, the caller's among them; one part stays on it.
void onAllCores(std::size_t parts, const std::function<void(std::size_t part)>& work);

}  // namespace relance
