// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of an enum's values, in their order: one array serves writing and reading.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace relance {

template <class E, std::size_t N>
constexpr std::string_view nameIn(const std::array<std::string_view, N>& names, E value) {
  return names.at(static_cast<std::size_t>(value));
}

/// The value of exactly that name.
template <class E, std::size_t N>
constexpr std::optional<E> valueIn(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace relance
