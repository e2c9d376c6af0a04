// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/importing/own_files.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace relance {

bool isOwnFile(const std::filesystem::path& ledger, const std::filesystem::path& file) {
  constexpr std::array endings{"", "-wal", "-shm"};
  return std::ranges::any_of(endings, [&](const char* ending) {
    std::error_code notThere;
    return std::filesystem::equivalent(ledger.string() + ending, file, notThere);
  });
}

}  // namespace relance
