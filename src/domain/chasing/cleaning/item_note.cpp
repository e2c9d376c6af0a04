// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chasing/cleaning/item_note.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace relance {
namespace {

/// "F-2026/12" and "f 202612" are one number.
std::string lettersAndDigits(const std::string& number) {
  std::string kept;
  for (const char c : number) {
    const bool isSmall = c >= 'a' && c <= 'z';
    const bool isPlain = isSmall || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (isPlain || static_cast<unsigned char>(c) >= 0x80) kept.push_back(isSmall ? static_cast<char>(c - 'a' + 'A') : c);
  }
  return kept;
}

bool isLater(const ItemNote& a, const ItemNote& b) { return std::tie(a.issued, a.item) > std::tie(b.issued, b.item); }

bool mayBeTwins(const ItemNote& a, const ItemNote& b) {
  const bool isReplaced = a.replaces == b.item || b.replaces == a.item;
  const bool isInstalment = a.number == b.number && a.instalment != b.instalment;
  return (a.isOpen || b.isOpen) && !isReplaced && !isInstalment;
}

class Pairing {
 public:
  Pairing(const std::vector<ItemNote>& notes, int daysApart) : m_notes(notes), m_daysApart(daysApart) {}

  std::map<ItemId, Twin> twins() {
    pairBy([](const ItemNote& note) { return std::tuple(note.customer, note.currency, note.amountMinor, std::string()); },
           [&](const ItemNote& a, const ItemNote& b) { return std::abs(daysBetween(a.issued, b.issued)) <= m_daysApart; });
    pairBy(
        [](const ItemNote& note) {
          return std::tuple(note.customer, note.currency, std::int64_t{0}, lettersAndDigits(note.number));
        },
        [](const ItemNote& a, const ItemNote& b) {
          return a.instalment == b.instalment && !lettersAndDigits(a.number).empty() && !lettersAndDigits(b.number).empty();
        });
    pairBy(
        [](const ItemNote& note) { return std::tuple(note.customer, note.currency, note.amountMinor, note.deliveryReference); },
        [](const ItemNote& a, const ItemNote&) { return !a.deliveryReference.empty(); });
    return std::move(m_twins);
  }

 private:
  /// Neighbours by day of issue among those of one key.
  template <class KeyOf, class Alike>
  void pairBy(KeyOf keyOf, Alike areAlike) {
    using Key = decltype(keyOf(m_notes.front()));
    std::vector<std::pair<Key, const ItemNote*>> sorted;
    sorted.reserve(m_notes.size());
    for (const ItemNote& note : m_notes) sorted.emplace_back(keyOf(note), &note);
    std::ranges::sort(sorted, [](const auto& a, const auto& b) {
      return a.first != b.first ? a.first < b.first : isLater(*b.second, *a.second);
    });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
      const ItemNote& earlier = *sorted[i - 1].second;
      const ItemNote& later = *sorted[i].second;
      if (sorted[i - 1].first != sorted[i].first || !mayBeTwins(earlier, later) || !areAlike(earlier, later)) continue;
      const ItemNote& doubtful = later.isOpen ? later : earlier;
      const ItemNote& other = later.isOpen ? earlier : later;
      m_twins.emplace(doubtful.item, Twin{other.number, other.issued});
    }
  }

  const std::vector<ItemNote>& m_notes;
  int m_daysApart;
  std::map<ItemId, Twin> m_twins;
};

}  // namespace

std::map<ItemId, Twin> twinsAmong(const std::vector<ItemNote>& notes, int daysApart) {
  if (notes.empty()) return {};
  return Pairing(notes, daysApart).twins();
}

}  // namespace relance
