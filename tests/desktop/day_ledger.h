// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger in the middle of its life: customers who pay late, seven weeks of calls and e-mails, a Monday full of work.
#pragma once

#include "domain/basics/date.h"
#include "storage/scratch_folder.h"

namespace relance {

/// The Monday.
inline const Date dayOfWork = *parseIsoDate("2026-11-23");

/// A copy of its own; the run of the day is not stored yet.
class DayLedger {
 public:
  DayLedger();

  const std::filesystem::path& path() const { return m_path; }
  const ScratchFolder& folder() const { return m_folder; }

 private:
  ScratchFolder m_folder;
  std::filesystem::path m_path;
};

}  // namespace relance
