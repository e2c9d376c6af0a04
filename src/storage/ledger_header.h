// SPDX-License-Identifier: GPL-3.0-or-later
// The first hundred bytes of a ledger, read by ourselves before SQLite touches the file.
#pragma once

#include <cstdint>
#include <filesystem>

namespace relance {

/// The file is a ledger of ours in size, magic and application id; answers its schema version (user_version).
/// Throws StorageError: cannotRead (no such file, no right to read), notALedger (a folder or device, another kind of file,
/// another program's database), ledgerDamaged (shorter than it says). Nothing is written; whether the version is known is not
/// asked.
std::uint32_t readSchemaVersion(const std::filesystem::path& path);

/// A write-ahead log or rollback journal lies beside it: another program has it open, or one died with it.
bool hasJournalBeside(const std::filesystem::path& path);

}  // namespace relance
