// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries out work that falls into parts: domain knows no threads, so whoever calls it lends them.
#pragma once

#include <cstddef>
#include <functional>

namespace relance {

/// Calls work(part) once for each part in [0, parts), in any order and perhaps several at once, and comes back when all are
/// done. What a part throws is thrown from here.
using InParts = std::function<void(std::size_t parts, const std::function<void(std::size_t part)>& work)>;

/// On the caller's thread, in order.
inline void oneAfterTheOther(std::size_t parts, const std::function<void(std::size_t part)>& work) {
  for (std::size_t part = 0; part < parts; ++part) work(part);
}

}  // namespace relance
