// SPDX-License-Identifier: GPL-3.0-or-later
// A small ledger on disk with customers of several kinds, made afresh for each test of the desktop.
#pragma once

#include "domain/basics/date.h"
#include "storage/database.h"
#include "storage/scratch_folder.h"

namespace relance {

/// The day the tests live in.
inline const Date testDay = *parseIsoDate("2026-11-23");

class SmallLedger {
 public:
  SmallLedger();

  const std::filesystem::path& path() const { return m_path; }
  const ScratchFolder& folder() const { return m_folder; }
  /// As another program would write.
  void execute(std::string_view sql);

 private:
  ScratchFolder m_folder;
  std::filesystem::path m_path;
};

}  // namespace relance
