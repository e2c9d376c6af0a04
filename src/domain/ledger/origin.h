// SPDX-License-Identifier: GPL-3.0-or-later
// Where a scenario, segment, text or rate of the ledger comes from; what is one's own is never overwritten by a newer release.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/basics/enum_names.h"

namespace relance {

enum class Origin : std::uint8_t { shipped, own };

inline constexpr std::array<std::string_view, 2> originNames{"shipped", "own"};
inline std::string_view originName(Origin origin) { return nameIn(originNames, origin); }
inline std::optional<Origin> parseOrigin(std::string_view name) { return valueIn<Origin>(originNames, name); }

}  // namespace relance
