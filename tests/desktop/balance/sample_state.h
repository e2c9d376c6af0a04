// SPDX-License-Identifier: GPL-3.0-or-later
// A DeskState taken from a ledger without a window.
#pragma once

#include "desktop/desk/photograph.h"
#include "desktop/small_ledger.h"

namespace relance {

inline std::unique_ptr<DeskState> deskStateOf(const std::filesystem::path& path, Language language = Language::fr) {
  Database database = Database::open(path, {.mode = OpenMode::readOnly});
  return takeState(
      database, [](std::string_view) { return testDay; }, language);
}

}  // namespace relance
