// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/blob_store.h"

#include "domain/basics/machine_error.h"
#include "hash/sha256.h"

namespace relance {
namespace {

constexpr std::size_t chunkBytes = 256 * 1024;

}  // namespace

std::string BlobStore::put(std::string_view bytes) {
  std::string name = hex(sha256(bytes));
  auto blob = m_database.statement("INSERT INTO blob (sha256, size) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING");
  blob.run(name, bytes.size());
  if (blob.changes() == 0) return name;
  auto chunk = m_database.statement("INSERT INTO blob_chunk (sha256, position, bytes) VALUES ($1, $2, $3)");
  for (std::size_t at = 0; at < bytes.size(); at += chunkBytes) {
    chunk.run(name, at / chunkBytes, std::as_bytes(std::span{bytes.substr(at, chunkBytes)}));
  }
  return name;
}

std::optional<std::string> BlobStore::find(std::string_view name) {
  auto blob = m_database.statement("SELECT size FROM blob WHERE sha256 = $1");
  if (!blob.query(name).next()) return std::nullopt;
  std::string bytes;
  auto chunks = m_database.statement("SELECT bytes FROM blob_chunk WHERE sha256 = $1 ORDER BY position");
  chunks.query(name);
  while (chunks.next()) {
    const auto piece = chunks.blob(0);
    bytes.append(reinterpret_cast<const char*>(piece.data()), piece.size());
  }
  if (hex(sha256(bytes)) != name) {
    throw StorageError(MachineFault::ledgerDamaged, m_database.path().string(),
                       "the bytes of blob " + std::string{name} + " have changed");
  }
  return bytes;
}

}  // namespace relance
