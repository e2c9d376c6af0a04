// SPDX-License-Identifier: GPL-3.0-or-later
// Finds one of a million rows by its key without copying keys: open addressing over row numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace relance {

/// A key's hash, mixed so that its low bits are worth as much as its high ones.
inline std::uint32_t keyHash(std::int64_t owner, std::string_view text, std::uint32_t more = 0) {
  std::uint64_t hash = std::hash<std::string_view>{}(text) ^ (static_cast<std::uint64_t>(owner) * 0x9E3779B97F4A7C15U) ^ more;
  hash ^= hash >> 33U;
  hash *= 0xFF51AFD7ED558CCDU;
  hash ^= hash >> 33U;
  return static_cast<std::uint32_t>(hash);
}

class FlatIndex {
 public:
  explicit FlatIndex(std::size_t expectedRows) {
    std::size_t size = 64;
    while (size < 2 * expectedRows) size *= 2;
    m_slots.resize(size);
  }

  /// The row of that hash for which `isEqual(row)` says yes.
  template <class IsEqual>
  std::optional<std::uint32_t> find(std::uint32_t hash, IsEqual isEqual) const {
    for (std::size_t at = hash & mask(); m_slots[at].isUsed; at = (at + 1) & mask()) {
      if (m_slots[at].hash == hash && isEqual(m_slots[at].row)) return m_slots[at].row;
    }
    return std::nullopt;
  }

  /// Its key must not be there yet.
  void insert(std::uint32_t hash, std::uint32_t row) {
    if (2 * (m_count + 1) > m_slots.size()) grow();
    place({hash, row, true});
    ++m_count;
  }

 private:
  struct Slot {
    std::uint32_t hash{0};
    std::uint32_t row{0};
    bool isUsed{false};
  };

  std::size_t mask() const { return m_slots.size() - 1; }

  void place(Slot slot) {
    std::size_t at = slot.hash & mask();
    while (m_slots[at].isUsed) at = (at + 1) & mask();
    m_slots[at] = slot;
  }

  void grow() {
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    for (const Slot& slot : old) {
      if (slot.isUsed) place(slot);
    }
  }

  std::vector<Slot> m_slots;
  std::size_t m_count{0};
};

}  // namespace relance
