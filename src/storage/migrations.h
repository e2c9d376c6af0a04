// SPDX-License-Identifier: GPL-3.0-or-later
// The schema, one numbered file for each version, and the way from an older ledger to the newest.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

#include "domain/basics/embedded_file.h"
#include "hash/sha256.h"
#include "storage/database.h"

namespace relance {

/// The files of schema/, "schema/0001_….sql" first. A released one never changes.
std::span<const EmbeddedFile> embeddedSchema();

/// The version that this program writes: the number of the last file.
std::uint32_t newestSchemaVersion();

/// Runs the files after `from` up to `to` and sets the version, inside the caller's transaction.
void applySchema(Database& database, std::uint32_t from, std::uint32_t to);

/// SHA-256 of the texts that made the tables, SQLite's own tables left out.
Digest schemaDigest(Database& database);

/// The digest that a ledger of this version has.
Digest knownSchemaDigest(std::uint32_t version);

/// Brings an older ledger to the newest version: a verified copy is put beside it first ("Name.v1.relance"), then everything
/// happens in one transaction. Answers the copy's path; nothing if the ledger is up to date. Throws StorageError: ledgerBusy
/// while another program has it open, and all that opening throws.
std::optional<std::filesystem::path> migrateLedger(const std::filesystem::path& path);

}  // namespace relance
