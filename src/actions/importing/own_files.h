// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the open ledger's own files from being read as files to import.
#pragma once

#include <filesystem>

namespace relance {

/// The file is the ledger or its log. Reading it past SQLite would drop the locks on it (storage/ledger_header.cpp says why).
bool isOwnFile(const std::filesystem::path& ledger, const std::filesystem::path& file);

}  // namespace relance
