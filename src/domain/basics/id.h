// SPDX-License-Identifier: GPL-3.0-or-later
// A row's identity that cannot be taken for that of another kind of row.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace relance {

/// Ledger ids start at 1 and are never used again; 0 means "none yet".
template <class Tag>
struct Id {
  std::int64_t value{0};

  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;
};

}  // namespace relance

template <class Tag>
struct std::hash<relance::Id<Tag>> {
  std::size_t operator()(const relance::Id<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
