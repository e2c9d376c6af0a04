// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/document_groups.h"

#include <algorithm>
#include <set>

namespace relance {

DocumentGroups::DocumentGroups(const CellTable& cells, std::vector<DraftDocument>& drafts)
    : m_cells(cells), m_drafts(drafts), m_index(drafts.size()), m_isFurther(drafts.size()) {
  for (std::uint32_t place = 0; place < drafts.size(); ++place) add(place);
}

std::string_view DocumentGroups::numberOf(const DraftDocument& draft) const {
  return m_cells.cell(draft.item.row, ImportField::number);
}

void DocumentGroups::add(std::uint32_t place) {
  const DraftDocument& draft = m_drafts[place];
  const auto kind = static_cast<std::uint32_t>(draft.item.kind) * 2 + static_cast<std::uint32_t>(draft.item.side);
  const std::uint32_t hash = keyHash(draft.item.customer.key(), numberOf(draft), kind);
  const auto first = m_index.find(hash, [&](std::uint32_t other) {
    const DraftDocument& earlier = m_drafts[other];
    return earlier.item.customer == draft.item.customer && earlier.item.kind == draft.item.kind &&
           earlier.item.side == draft.item.side && numberOf(earlier) == numberOf(draft);
  });
  m_isFurther[place] = first.has_value();
  if (first) {
    m_further[*first].push_back(place);
  } else {
    m_index.insert(hash, place);
  }
}

std::vector<std::uint32_t> DocumentGroups::of(std::uint32_t first) const {
  std::vector<std::uint32_t> group{first};
  if (const auto further = m_further.find(first); further != m_further.end()) {
    group.insert(group.end(), further->second.begin(), further->second.end());
  }
  return group;
}

std::vector<std::uint32_t> DocumentGroups::numberInstalments(const std::vector<std::uint32_t>& group) {
  std::vector<std::uint32_t> repeated;
  if (group.size() == 1) return repeated;
  const DraftDocument& first = m_drafts[group.front()];
  std::set<std::int32_t> instalments;
  std::set<DayNumber> dueDays;
  for (const std::uint32_t place : group) {
    const DraftDocument& draft = m_drafts[place];
    const bool isLike = draft.hasInstalment == first.hasInstalment && draft.item.currency == first.item.currency;
    const bool isOwn = draft.hasInstalment ? instalments.insert(draft.item.instalment).second
                                           : draft.item.issued == first.item.issued && dueDays.insert(draft.item.due).second;
    if (!isLike || !isOwn) repeated.push_back(place);
  }
  if (!repeated.empty() || first.hasInstalment) return repeated;
  auto byDue = group;
  std::ranges::stable_sort(byDue, {}, [&](std::uint32_t place) { return m_drafts[place].item.due; });
  for (std::size_t i = 0; i < byDue.size(); ++i) m_drafts[byDue[i]].item.instalment = static_cast<std::int32_t>(i) + 1;
  return repeated;
}

}  // namespace relance
