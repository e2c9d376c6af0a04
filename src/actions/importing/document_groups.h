// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one file that name the same document: its instalments, or a number given twice.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "actions/importing/draft_documents.h"
#include "actions/importing/flat_index.h"

namespace relance {

class DocumentGroups {
 public:
  DocumentGroups(const CellTable& cells, std::vector<DraftDocument>& drafts);

  /// The draft is the first row of its document.
  bool isFirst(std::uint32_t draft) const { return !m_isFurther[draft]; }

  /// Drafts (by place) of the document of which `first` is the first row; only itself for nearly all.
  std::vector<std::uint32_t> of(std::uint32_t first) const;

  /// Numbers the instalments by due date where the file does not; answers the rows that repeat a document instead.
  std::vector<std::uint32_t> numberInstalments(const std::vector<std::uint32_t>& group);

 private:
  void add(std::uint32_t place);
  std::string_view numberOf(const DraftDocument& draft) const;

  const CellTable& m_cells;
  std::vector<DraftDocument>& m_drafts;
  FlatIndex m_index;
  std::vector<bool> m_isFurther;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_further;  // by first row
};

}  // namespace relance
