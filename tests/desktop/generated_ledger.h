// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of as many customers as wanted, always the same for the same number, for pictures and measures.
#pragma once

#include <filesystem>

#include "storage/scratch_folder.h"

namespace relance {

class GeneratedLedger {
 public:
  /// About four open items a customer.
  explicit GeneratedLedger(int customers);

  const std::filesystem::path& path() const { return m_path; }
  const ScratchFolder& folder() const { return m_folder; }

 private:
  ScratchFolder m_folder;
  std::filesystem::path m_path;
};

}  // namespace relance
